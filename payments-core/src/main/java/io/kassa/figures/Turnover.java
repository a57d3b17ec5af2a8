package io.kassa.figures;

import io.kassa.money.Money;
import java.util.List;
import java.util.OptionalLong;

/**
 * The sum of some days.
 *
 * @param placed how many orders were placed
 * @param paid how many of these have been paid
 * @param revenue what the paid ones come to, before refunds
 * @param refunded what was given back on these days
 */
public record Turnover(long placed, long paid, Money revenue, Money refunded) {

  /**
   * Adds days up.
   *
   * @param days the days
   * @return their sum
   */
  public static Turnover of(List<DayFigures> days) {
    return new Turnover(
        days.stream().mapToLong(DayFigures::placed).sum(),
        days.stream().mapToLong(DayFigures::paid).sum(),
        Money.euroCents(days.stream().mapToLong(day -> day.revenue().minorUnits()).sum()),
        Money.euroCents(days.stream().mapToLong(day -> day.refunded().minorUnits()).sum()));
  }

  /**
   * How many of a thousand placed orders were paid, rounded to the nearest.
   *
   * @return 0 to 1,000; empty if nothing was placed
   */
  public OptionalLong paidPerThousand() {
    return placed == 0
        ? OptionalLong.empty()
        : OptionalLong.of((2000 * paid + placed) / (2 * placed));
  }
}
