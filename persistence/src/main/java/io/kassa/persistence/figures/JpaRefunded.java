package io.kassa.persistence.figures;

import io.kassa.bean.Shared;
import io.kassa.figures.Refunded;
import io.kassa.money.Money;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the refunds that Worldpay accepted, and the recorded ones. */
@Shared
@Transactional
public class JpaRefunded implements Refunded {

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Map<LocalDate, Money> byDay(LocalDate first, LocalDate last) {
    return new DayTable(first, last)
            .ask(
                entities,
                "select d.nr, sum(r.amount_cents)",
                "join refunds r on r.requested_at >= d.since and r.requested_at < d.until"
                    + " and r.state in ('SUBMITTED', 'RETURNED') group by d.nr")
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    row -> Money.euroCents(((Number) row.getValue()[1]).longValue())));
  }
}
