package io.kassa.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stretch of time, open at either end or both.
 *
 * @param from its first moment
 * @param before the first moment after it
 */
public record Period(Optional<Instant> from, Optional<Instant> before) {

  /** Where the shop's days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  /** Always. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Whole days in Brussels, both ends included; the days of a clock change have 23 or 25 hours.
   *
   * @param first the first day
   * @param last the last day
   * @return from the first moment of the first to the last moment of the last
   */
  public static Period ofDays(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Period(first.map(Period::start), last.map(day -> start(day.plusDays(1))));
  }

  /**
   * Whether a moment is in it.
   *
   * @param moment the moment
   * @return true from the first moment on, until the end
   */
  public boolean holds(Instant moment) {
    return from.map(start -> !moment.isBefore(start)).orElse(true)
        && before.map(moment::isBefore).orElse(true);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
