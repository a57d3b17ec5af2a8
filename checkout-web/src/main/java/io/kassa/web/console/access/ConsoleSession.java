package io.kassa.web.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed in at this browser: all that the HTTP session holds. Serializable, so that
 * servers may share sessions by configuration alone.
 *
 * @param name the account
 * @param since when they signed in (UTC)
 */
public record ConsoleSession(String name, Instant since) implements Serializable {

  /** Without a request for so long, the session ends; the sign-in page says so. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** A working day: then everybody signs in anew, however busy they are. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final String KEY = ConsoleSession.class.getName();

  /**
   * Who signed in.
   *
   * @param request the request
   * @param now the present time
   * @return the session, or empty if nobody signed in or it has lasted too long
   */
  public static Optional<ConsoleSession> of(HttpServletRequest request, Instant now) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(KEY))
        .filter(ConsoleSession.class::isInstance)
        .map(ConsoleSession.class::cast)
        .filter(session -> now.isBefore(session.since().plus(LONGEST)));
  }

  /**
   * Begins a session under an identity that nobody knew before.
   *
   * @param request the request that signed in
   * @param name the account
   * @param now the present time
   */
  static void open(HttpServletRequest request, String name, Instant now) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    var session = request.getSession(true);
    session.setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
    session.setAttribute(KEY, new ConsoleSession(name, now));
    request.setAttribute(KEY, true);
  }

  /**
   * Whether a session began with this very request.
   *
   * @param request the request
   * @return true after {@link #open}
   */
  static boolean beganWith(HttpServletRequest request) {
    return request.getAttribute(KEY) != null;
  }

  /**
   * Ends the session, if there is one: whoever kept its cookie has nothing.
   *
   * @param request the request that signs out
   */
  static void close(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
  }
}
