package io.kassa.web.console.dashboard;

import io.kassa.figures.DayFigures;
import io.kassa.figures.Span;
import io.kassa.figures.TimeToPaid;
import io.kassa.figures.Turnover;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of one span as its card shows them.
 *
 * @param span the span
 * @param address the list of its orders
 * @param turnover what was ordered and paid
 * @param time how long paying took; empty if nothing was paid
 */
public record SpanCard(Span span, String address, Turnover turnover, Optional<TimeToPaid> time) {

  /**
   * A duration in words.
   *
   * @param key the key of the words
   * @param first the greater unit, or the only one
   * @param second the lesser unit
   */
  public record Took(String key, long first, long second) {

    /** A duration, to the second below an hour and to the minute above. */
    static Took of(Duration duration) {
      long seconds = Math.max(0, duration.toSeconds());
      if (seconds < 60) {
        return new Took("console.figures.seconds", seconds, 0);
      }
      return seconds < 3600
          ? new Took("console.figures.minutes", seconds / 60, seconds % 60)
          : new Took("console.figures.hours", seconds / 3600, seconds % 3600 / 60);
    }
  }

  /** Adds up what belongs to a span. */
  static SpanCard of(Span span, LocalDate today, List<DayFigures> days, List<Duration> times) {
    var own = days.stream().filter(day -> span.holds(day.day(), today)).toList();
    var address = "/console/orders?from=" + span.first(today) + "&to=" + span.last(today);
    return new SpanCard(span, address, Turnover.of(own), TimeToPaid.of(times));
  }

  /**
   * How many of a hundred placed orders were paid.
   *
   * @return whole ones; empty if nothing was placed
   */
  public OptionalLong percent() {
    var share = turnover.paidPerThousand();
    return share.isEmpty() ? share : OptionalLong.of(share.getAsLong() / 10);
  }

  /**
   * The tenths behind {@link #percent}.
   *
   * @return 0 to 9
   */
  public long tenths() {
    return turnover.paidPerThousand().orElse(0) % 10;
  }

  /**
   * How long half of the payments took at most.
   *
   * @return in words, empty if nothing was paid
   */
  public Optional<Took> median() {
    return time.map(TimeToPaid::median).map(Took::of);
  }

  /**
   * How long 95 of a hundred payments took at most.
   *
   * @return in words, empty if nothing was paid
   */
  public Optional<Took> slowest95() {
    return time.map(TimeToPaid::slowest95).map(Took::of);
  }
}
