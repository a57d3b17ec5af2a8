package io.kassa.gateway.worldpay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a person, at most once a minute for one cause: a hundred shoppers who meet the same fault
 * make one line, not a hundred. Safe for use by many threads.
 */
final class Alarm {

  private static final Logger LOG = System.getLogger(Alarm.class.getName());
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Instant> last = new ConcurrentHashMap<>();

  Alarm(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Writes an ERROR line unless the same cause had one within the minute.
   *
   * @param cause a short fixed name of the cause; there are few
   * @param line what happened and what to do, without secrets and personal data
   */
  void raise(String cause, String line) {
    var now = clock.instant();
    var due =
        last.compute(cause, (key, before) -> before == null || isOver(before, now) ? now : before);
    if (due.equals(now)) {
      LOG.log(Level.ERROR, line);
    }
  }

  private static boolean isOver(Instant before, Instant now) {
    return !now.isBefore(before.plus(QUIET));
  }
}
