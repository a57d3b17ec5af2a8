package io.kassa.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Safe for use by many threads. */
public final class MovableClock extends Clock {

  private volatile Instant now;

  /** Stands at the given time. */
  public MovableClock(Instant start) {
    this.now = start;
  }

  /** Moves forward, or back by a negative step. */
  public synchronized void move(Duration step) {
    now = now.plus(step);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalArgumentException("The product knows UTC only");
  }
}
