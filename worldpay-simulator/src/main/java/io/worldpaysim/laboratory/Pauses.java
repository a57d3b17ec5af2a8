package io.worldpaysim.laboratory;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where answers wait; all of them can be let go at once. */
final class Pauses {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition over = lock.newCondition();
  private long round;

  /** Waits for the duration, until {@link #endAll}, or until the thread is interrupted. */
  void await(Duration duration) {
    lock.lock();
    try {
      long left = duration.toNanos();
      long mine = round;
      while (left > 0 && mine == round) {
        left = over.awaitNanos(left);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Waits again and again; after {@link #endAll}, no longer. */
  Runnable each(Duration duration) {
    long mine = round();
    return () -> {
      if (round() == mine) {
        await(duration);
      }
    };
  }

  private long round() {
    lock.lock();
    try {
      return round;
    } finally {
      lock.unlock();
    }
  }

  /** Lets everything go that waits now. */
  void endAll() {
    lock.lock();
    try {
      round++;
      over.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
