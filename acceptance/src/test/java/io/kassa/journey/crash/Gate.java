package io.kassa.journey.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What every step passes, on both of its sides. Safe for many threads. */
public final class Gate {

  private static final int LONGEST_SECONDS = 120;

  private final List<Trace> traces = new CopyOnWriteArrayList<>();
  private final List<Step> unbracketed = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch cut = new CountDownLatch(1);

  /** Follows a journey from now on. */
  public void watch(Trace trace) {
    traces.add(trace);
  }

  /** Forgets all journeys and lets go what is held, to nowhere. */
  public void cut() {
    traces.clear();
    var held = cut;
    cut = new CountDownLatch(1);
    held.countDown();
  }

  /** Writes of watched journeys that no commit ended, so that no point stands for them. */
  public List<Step> unbracketed() {
    return List.copyOf(unbracketed);
  }

  /** Lets a step pass, or holds it until the end. */
  void passes(Step step, Side side) {
    var end = cut;
    boolean held = false;
    for (var trace : traces) {
      held |= trace.isHeldAt(step, side);
    }
    if (held) {
      hold(end);
    }
  }

  /** Notes a write outside a transaction. */
  void wroteOutside(Step step) {
    if (traces.stream().anyMatch(trace -> trace.concerns(step))) {
      unbracketed.add(step);
    }
  }

  private static void hold(CountDownLatch end) {
    try {
      if (!end.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Held for " + LONGEST_SECONDS + " s; nobody cut");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    throw new Cut();
  }
}
