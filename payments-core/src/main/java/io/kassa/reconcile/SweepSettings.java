package io.kassa.reconcile;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How hard the sweepers work.
 *
 * @param lease how long a claimed attempt belongs to one server
 * @param rate the most questions that all servers together ask in a second
 * @param concurrency the most questions that one server has under way at once
 */
public record SweepSettings(Duration lease, int rate, int concurrency) {

  private static final long SECOND_MICROS = 1_000_000;
  private static final int LEASE_SHARE = 4;
  private static final Duration LONGEST_QUEUE = Duration.ofSeconds(15);

  /** Refuses what would never ask. */
  public SweepSettings {
    if (rate < 1 || concurrency < 1 || !lease.isPositive()) {
      throw new IllegalArgumentException(
          "kassa.reconcile.rate, .concurrency and .lease must be positive");
    }
  }

  /**
   * The time from one question to the next, rounded up to what a database can keep.
   *
   * @return at most the rate of them in any second
   */
  public Duration apart() {
    return Duration.of((SECOND_MICROS + rate - 1) / rate, ChronoUnit.MICROS);
  }

  /**
   * How many attempts a server claims at most: no more than it can ask about within a second, so
   * that servers take turns.
   *
   * @return at least one
   */
  public int handful() {
    return Math.min(rate, concurrency);
  }

  /**
   * How far away the first free slot may be for a claim to make sense: it must not outlive its
   * lease while it waits.
   *
   * @return a part of the lease
   */
  public Duration longestQueue() {
    var part = lease.dividedBy(LEASE_SHARE);
    return part.compareTo(LONGEST_QUEUE) < 0 ? part : LONGEST_QUEUE;
  }
}
