package io.kassa.journey.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something another process does: looks again and again, and gives up in time. */
public final class Eventually {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  /** Returns as soon as the condition holds; fails with the given words when it never does. */
  public static void holds(Duration within, String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + within.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + within + ": " + what);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Repeats assertions until they hold; fails as they last failed. */
  public static void passes(Duration within, Runnable assertions) {
    long deadline = System.nanoTime() + within.toNanos();
    while (true) {
      try {
        assertions.run();
        return;
      } catch (AssertionError stillWrong) {
        if (System.nanoTime() > deadline) {
          throw stillWrong;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
