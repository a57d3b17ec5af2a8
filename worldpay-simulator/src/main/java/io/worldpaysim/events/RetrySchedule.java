package io.worldpaysim.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an event is sent again that was not acknowledged: after pauses that double up to two hours,
 * for a week.
 *
 * @param first the pause after the first attempt
 */
record RetrySchedule(Duration first) {

  /** For how long an event is sent again, and how old an untold turn is told after a restart. */
  static final Duration LIFE = Duration.ofDays(7);

  private static final Duration LONGEST = Duration.ofHours(2);
  private static final int MOST_DOUBLINGS = 30;

  /**
   * The time of the next attempt.
   *
   * @param made when the event was made
   * @param attempts how many attempts have failed, at least 1
   * @param now the present
   * @return empty when the week is over
   */
  Optional<Instant> next(Instant made, int attempts, Instant now) {
    int doublings = Math.min(attempts - 1, MOST_DOUBLINGS);
    Duration pause = first.multipliedBy(1L << doublings);
    Instant next = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    return next.isAfter(made.plus(LIFE)) ? Optional.empty() : Optional.of(next);
  }
}
