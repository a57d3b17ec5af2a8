package io.kassa.persistence.figures;

import io.kassa.figures.Refunded;
import io.kassa.money.Money;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Map;

/** While nothing keeps refunds, nothing was given back. */
@Dependent
public class NothingRefunded implements Refunded {

  @Override
  public Map<LocalDate, Money> byDay(LocalDate first, LocalDate last) {
    return Map.of();
  }
}
