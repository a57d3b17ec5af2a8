package io.worldpaysim.api;

import java.time.Duration;

/**
 * The time that every answer takes on top of the work.
 *
 * @param delay how long
 */
record Slowness(Duration delay) {

  /** Waits; an interruption, which means closing, ends the wait early. */
  void pass() {
    if (delay.isZero()) {
      return;
    }
    try {
      Thread.sleep(delay);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
