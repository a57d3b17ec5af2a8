package io.kassa.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Safe for use by many threads. */
public final class MovableClock extends Clock {

  private final AtomicReference<Instant> now;

  /** Stands at the given time. */
  public MovableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** Moves forward, or back by a negative step. */
  public void move(Duration step) {
    now.updateAndGet(time -> time.plus(step));
  }

  @Override
  public Instant instant() {
    return now.get();
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
