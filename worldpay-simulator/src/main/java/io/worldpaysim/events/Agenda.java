package io.worldpaysim.events;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Does things when their time has come by the simulator's clock, one after the other. */
final class Agenda implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Agenda.class.getName());

  // The clock may be moved by hand and tells nobody, so it is looked at again and again.
  private static final long LOOK_AGAIN = 50;

  private record Item(Instant at, long place, Runnable deed) {}

  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::place));
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final Clock clock;
  private final Thread thread;
  private long places;

  Agenda(Clock clock) {
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("worldpaysim-agenda").daemon().start(this::run);
  }

  /** Plans something; what is planned for the same time happens in the order of planning. */
  void at(Instant time, Runnable deed) {
    lock.lock();
    try {
      items.add(new Item(time, places++, deed));
      more.signal();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        attempt(next().deed());
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Item next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (items.isEmpty() || items.element().at().isAfter(clock.instant())) {
        if (items.isEmpty()) {
          more.await();
        } else {
          more.await(LOOK_AGAIN, TimeUnit.MILLISECONDS);
        }
      }
      return items.remove();
    } finally {
      lock.unlock();
    }
  }

  private static void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "What was planned could not be done", broken);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
