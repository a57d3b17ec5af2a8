package io.kassa.figures;

import io.kassa.money.Money;
import java.time.LocalDate;
import java.util.Map;

/** Port: what was given back, told by whoever keeps the refunds. */
public interface Refunded {

  /**
   * Day by day.
   *
   * @param first the first day, in Brussels
   * @param last the last day
   * @return what was given back, for each day on which anything was; a refund counts on the day it
   *     was asked for, unless it failed
   */
  Map<LocalDate, Money> byDay(LocalDate first, LocalDate last);
}
