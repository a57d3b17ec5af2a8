package io.kassa.outbox;

import java.time.Duration;

/**
 * How long to wait after a try that failed: short at first, because most troubles are, and twice as
 * long each time, up to an hour, because some are not.
 */
final class RetryPace {

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Enough doublings to reach the longest pause. */
  private static final int DOUBLINGS = 9;

  /** The whole of the luck. */
  static final int PER_MILLE = 1000;

  /** A tenth to either side, so that what failed together does not come back together. */
  private static final int JITTER = 100;

  private RetryPace() {}

  /**
   * The pause after a try.
   *
   * @param failed how many tries have failed, at least 1
   * @param luck between 0 and {@link #PER_MILLE}
   * @return from 9 seconds to 66 minutes
   */
  static Duration pause(int failed, int luck) {
    var doubled = FIRST.multipliedBy(1L << Math.clamp(failed - 1, 0, DOUBLINGS));
    var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    int share = PER_MILLE - JITTER + 2 * JITTER * luck / PER_MILLE;
    return pause.multipliedBy(share).dividedBy(PER_MILLE);
  }
}
