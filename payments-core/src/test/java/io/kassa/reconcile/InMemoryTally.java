package io.kassa.reconcile;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts in memory. */
public final class InMemoryTally implements Tally {

  /** How many attempts were claimed. */
  public final AtomicInteger claimed = new AtomicInteger();

  /** How many questions were answered. */
  public final AtomicInteger answered = new AtomicInteger();

  /** How many questions brought nothing. */
  public final AtomicInteger failed = new AtomicInteger();

  @Override
  public void claimed(int attempts) {
    claimed.addAndGet(attempts);
  }

  @Override
  public void answered() {
    answered.incrementAndGet();
  }

  @Override
  public void failed() {
    failed.incrementAndGet();
  }
}
