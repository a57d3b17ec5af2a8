package io.kassa.gateway.worldpay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells once that Worldpay is not called any more, and once that it is again. */
final class CircuitNews {

  private static final Logger LOG = System.getLogger(CircuitNews.class.getName());

  private final Set<String> open = ConcurrentHashMap.newKeySet();

  /**
   * A call was not made because its circuit is open.
   *
   * @param call which call
   */
  void opened(String call) {
    if (open.add(call)) {
      LOG.log(
          Level.WARNING,
          "Worldpay fails too often: \"{0}\" is not called for a while, then tried again by itself",
          call);
    }
  }

  /**
   * A call was made and answered.
   *
   * @param call which call
   */
  void answered(String call) {
    if (open.remove(call)) {
      LOG.log(Level.INFO, "Worldpay answers again: \"{0}\" is called as before", call);
    }
  }
}
