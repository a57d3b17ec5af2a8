package io.kassa.gateway.worldpay;

import java.time.Duration;

/** Counts calls and how long they took. Safe for use by many threads. */
interface CallFigures {

  /**
   * A call is over.
   *
   * @param call which call
   * @param outcome what became of it, one of a few fixed words
   * @param time how long whoever called waited, with all that was tried again
   */
  void over(String call, String outcome, Duration time);
}
