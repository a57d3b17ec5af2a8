package io.kassa.payment;

import java.time.Duration;
import java.time.Instant;

/** Keeps the queue in memory. */
public final class InMemorySweepPace implements SweepPace {

  private Instant queueEnds = Instant.EPOCH;

  @Override
  public synchronized Instant reserve(int questions, Duration apart, Instant now) {
    var first = SweepPace.firstFree(queueEnds, now);
    if (questions > 0) {
      queueEnds = first.plus(apart.multipliedBy(questions));
    }
    return first;
  }
}
