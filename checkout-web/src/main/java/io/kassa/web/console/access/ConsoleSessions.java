package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSession.Stage;
import io.kassa.staff.StaffSessions;
import io.kassa.staff.StaffToken;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Begins, recognises and ends sessions of browsers. They are kept in the database, so any server
 * answers, and what one server ends no other goes on with.
 */
@Shared
public class ConsoleSessions {

  /** Each request is a sign of life, but not each is worth a write. */
  private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

  private final StaffSessions sessions;
  private final SessionCookie cookie;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param sessions where sessions are kept
   * @param cookie where the browser keeps them
   * @param clock the present time
   */
  @Inject
  public ConsoleSessions(StaffSessions sessions, SessionCookie cookie, Clock clock) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.clock = clock;
  }

  /**
   * The session that a request belongs to.
   *
   * @param request the request
   * @param stage how far signing in must have come
   * @return the session, or empty if there is none, or it has lasted too long
   */
  Optional<StaffSession> at(HttpServletRequest request, Stage stage) {
    var now = clock.instant();
    var found =
        cookie
            .read(request)
            .flatMap(token -> sessions.find(token.digest()))
            .filter(session -> session.stage() == stage && session.isAlive(now));
    return found.map(session -> seen(session, now));
  }

  /** What is told of the session's end is what is written, and no more. */
  private StaffSession seen(StaffSession session, Instant now) {
    if (now.isBefore(session.lastSeenAt().plus(WRITTEN_EVERY))) {
      return session;
    }
    sessions.seen(session.id(), now);
    return session.seen(now);
  }

  /** Whether somebody signed in from an address since a time. */
  boolean hasBegunFrom(StaffName who, String from, Instant since) {
    return sessions.hasBegunFrom(who, from, since);
  }

  /**
   * Begins a session under an identity that nobody knew before, and ends the one at hand.
   *
   * @param request the request
   * @param response its response, which brings the browser its cookie
   * @param who who signed in
   * @param stage how far that has come
   */
  void begin(HttpServletRequest request, HttpServletResponse response, StaffName who, Stage stage) {
    var from = request.getRemoteAddr();
    open(
        request, response, StaffSession.begun(who, stage, from, browser(request), clock.instant()));
  }

  /**
   * The same for somebody for whom a provider vouches.
   *
   * @param request the request
   * @param response its response, which brings the browser its cookie
   * @param who who
   * @param role what the provider's claims allow
   * @param provedAt when the person proved to the provider who they are
   */
  public void beginVouchedFor(
      HttpServletRequest request,
      HttpServletResponse response,
      StaffName who,
      Role role,
      Instant provedAt) {
    var from = request.getRemoteAddr();
    var now = clock.instant();
    open(
        request,
        response,
        StaffSession.vouchedFor(who, role, provedAt, from, browser(request), now));
  }

  private void open(
      HttpServletRequest request, HttpServletResponse response, StaffSession session) {
    endAtHand(request);
    var token = StaffToken.random();
    sessions.open(session, token.digest());
    cookie.give(response, token);
  }

  private static String browser(HttpServletRequest request) {
    return Optional.<String>ofNullable(request.getHeader("User-Agent")).orElse("");
  }

  /**
   * Whether a request comes from a browser at which somebody is signed in.
   *
   * @param who who
   * @param request the request
   * @return false if it is somebody else, or nobody
   */
  public boolean isOf(StaffName who, HttpServletRequest request) {
    return at(request, Stage.OPEN).filter(session -> session.who().equals(who)).isPresent();
  }

  /**
   * Ends the session, if there is one: whoever kept its cookie has nothing.
   *
   * @param request the request that signs out
   * @param response its response, which takes the cookie away
   */
  void end(HttpServletRequest request, HttpServletResponse response) {
    endAtHand(request);
    cookie.take(response);
  }

  private void endAtHand(HttpServletRequest request) {
    cookie
        .read(request)
        .flatMap(token -> sessions.find(token.digest()))
        .ifPresent(session -> sessions.end(session.id(), session.who(), clock.instant()));
  }
}
