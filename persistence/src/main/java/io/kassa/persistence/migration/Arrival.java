package io.kassa.persistence.migration;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a database that cannot be reached. After a power cut the shop is often up before its
 * database; a start that was refused then would have to be repeated by a person. What waiting does
 * not cure (a wrong password, a database that does not exist) is not waited for.
 */
final class Arrival {

  private static final Logger LOG = System.getLogger(Arrival.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Often enough for somebody who watches, seldom enough to be read. */
  private static final Duration REMINDER = Duration.ofMinutes(1);

  /** SQLSTATE's class for connections that do not stand. */
  private static final String NO_CONNECTION = "08";

  /** PostgreSQL's words while it ends, starts, or is full: ended, crashed, not yet, too many. */
  private static final Set<String> COMES_BACK = Set.of("57P01", "57P02", "57P03", "53300");

  private final Clock clock;
  private final Consumer<Duration> pause;

  /**
   * Is given the time.
   *
   * @param clock the present time
   * @param pause lets time pass
   */
  Arrival(Clock clock, Consumer<Duration> pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Does the deed as soon as the database is there.
   *
   * @param deed what needs the database; done again if it could not be reached
   * @param <T> what it gives
   * @return what the deed gave
   * @throws RuntimeException what the deed threw for any other reason
   */
  <T> T await(Supplier<T> deed) {
    var nextReminder = Instant.MIN;
    while (true) {
      try {
        return deed.get();
      } catch (RuntimeException failure) {
        if (!isAbsence(failure)) {
          throw failure;
        }
        if (!clock.instant().isBefore(nextReminder)) {
          LOG.log(
              Level.WARNING,
              "The shop waits for its database, which cannot be reached: {0}",
              reason(failure));
          nextReminder = clock.instant().plus(REMINDER);
        }
        pause.accept(PAUSE);
      }
    }
  }

  private static boolean isAbsence(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isAbsence(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbsence(@Nullable String state) {
    return state != null && (state.startsWith(NO_CONNECTION) || COMES_BACK.contains(state));
  }

  /** The innermost cause that says anything knows best: the outer ones only say that it failed. */
  private static String reason(Throwable failure) {
    var reason = "";
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      reason = Objects.requireNonNullElse(cause.getMessage(), reason);
    }
    return reason;
  }
}
