package io.kassa.figures;

import java.time.Duration;

/** For how long a payment has been without an outcome. */
public enum OpenAge {
  /** Less than a quarter of an hour: the shopper is probably at it. */
  MINUTES(Duration.ZERO),
  /** From a quarter of an hour, less than an hour. */
  HOUR(Duration.ofMinutes(15)),
  /** From an hour, less than a day. */
  DAY(Duration.ofHours(1)),
  /** A day or more. */
  LONGER(Duration.ofDays(1));

  private final Duration least;

  OpenAge(Duration least) {
    this.least = least;
  }

  /**
   * Where it begins.
   *
   * @return the shortest age that belongs to it
   */
  public Duration least() {
    return least;
  }
}
