package io.kassa.gateway.worldpay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    var before = last.get(cause);
    var quiet = before != null && now.isBefore(before.plus(QUIET));
    if (!quiet && isFirst(cause, before, now)) {
      LOG.log(Level.ERROR, line);
    }
  }

  /** Of several threads that meet the same fault at once, one writes. */
  private boolean isFirst(String cause, @Nullable Instant before, Instant now) {
    return before == null ? last.putIfAbsent(cause, now) == null : last.replace(cause, before, now);
  }
}
