package io.kassa.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Warns of notifications that were turned away, at most once a minute for one cause: whoever sends
 * a thousand forged ones must not fill the log. Safe for use by many threads.
 */
@ApplicationScoped
public class Warnings {

  private static final Logger LOG = System.getLogger(Warnings.class.getName());
  private static final Duration QUIET = Duration.ofMinutes(1);

  @Inject Clock clock;

  private final Map<String, Instant> last = new ConcurrentHashMap<>();

  /**
   * Warns that a notification was refused.
   *
   * @param why what is wrong and what to do about it; one of a few fixed texts
   */
  void refused(String why) {
    if (isNews(why)) {
      LOG.log(Level.WARNING, "A notification was refused: " + why);
    }
  }

  /**
   * Warns that a notification could not be stored.
   *
   * @param cause what failed
   */
  void notStored(Throwable cause) {
    if (isNews("")) {
      LOG.log(
          Level.WARNING,
          "A notification could not be stored and must be sent again."
              + " Is the database there, and has the server time for it?",
          cause);
    }
  }

  private boolean isNews(String about) {
    var now = clock.instant();
    var isNews = new AtomicBoolean();
    last.compute(
        about,
        (same, before) -> {
          var quiet = before != null && now.isBefore(before.plus(QUIET));
          isNews.set(!quiet);
          return quiet ? before : now;
        });
    return isNews.get();
  }
}
