package io.kassa.figures;

import io.kassa.money.Money;
import java.time.LocalDate;

/**
 * What became of the orders of one day in Brussels.
 *
 * @param day the day they were placed on
 * @param placed how many were placed
 * @param paid how many of these have been paid since, refunded ones included
 * @param revenue what the paid ones come to, before refunds
 * @param refunded what was given back on that day, for orders of whichever day
 */
public record DayFigures(LocalDate day, long placed, long paid, Money revenue, Money refunded) {

  /**
   * A day on which nothing happened.
   *
   * @param day the day
   * @return nothing but zeros
   */
  public static DayFigures quiet(LocalDate day) {
    return new DayFigures(day, 0, 0, Money.euroCents(0), Money.euroCents(0));
  }
}
