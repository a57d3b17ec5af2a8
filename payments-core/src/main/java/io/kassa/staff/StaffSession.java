package io.kassa.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed in at a browser.
 *
 * @param id its identity, not what stands in the cookie
 * @param who the account, or the person for whom a provider vouches
 * @param claimedRole what the provider's claims allowed when they signed in; empty for accounts of
 *     ours, whose role is read anew with each request
 * @param stage how far signing in has come
 * @param startedAt when they signed in (UTC)
 * @param lastSeenAt when a request came last (UTC), to the minute
 * @param confirmedAt when they last proved to be still the same person (UTC); {@link Instant#EPOCH}
 *     if nobody says when
 * @param from the network address where it began
 * @param browser what the browser calls itself, cut to 200 characters
 */
public record StaffSession(
    SessionId id,
    StaffName who,
    Optional<Role> claimedRole,
    Stage stage,
    Instant startedAt,
    Instant lastSeenAt,
    Instant confirmedAt,
    String from,
    String browser) {

  /** How far signing in has come. */
  public enum Stage {
    /** The password was right, the second factor is still to come. */
    PASSWORD,
    /** Signed in. */
    OPEN
  }

  /** Without a request for so long, the session ends; the sign-in page says so. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** A working day: then everybody signs in anew, however busy they are. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** So long a password waits for its second factor: time to find the phone. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int LONGEST_BROWSER = 200;

  /** A role is claimed by a provider's people, and by nobody else. */
  public StaffSession {
    if (claimedRole.isPresent() != who.isProvided()) {
      throw new IllegalArgumentException("A claimed role belongs to a provider's person");
    }
  }

  /**
   * A new session of an account of ours.
   *
   * @param who the account
   * @param stage how far it has come
   * @param from the network address
   * @param browser what the browser calls itself; cut if it talks too much
   * @param now the present time
   * @return the session
   */
  public static StaffSession begun(
      StaffName who, Stage stage, String from, String browser, Instant now) {
    var none = Optional.<Role>empty();
    return new StaffSession(
        SessionId.random(), who, none, stage, now, now, now, from, cut(browser));
  }

  /**
   * A new session of somebody for whom a provider vouches.
   *
   * @param who who
   * @param role what the claims allow
   * @param provedAt when the person proved to the provider who they are; {@link Instant#EPOCH} if
   *     it does not say; never later than now
   * @param from the network address
   * @param browser what the browser calls itself; cut if it talks too much
   * @param now the present time
   * @return the session
   */
  public static StaffSession vouchedFor(
      StaffName who, Role role, Instant provedAt, String from, String browser, Instant now) {
    var proved = provedAt.isAfter(now) ? now : provedAt;
    return new StaffSession(
        SessionId.random(),
        who,
        Optional.of(role),
        Stage.OPEN,
        now,
        now,
        proved,
        from,
        cut(browser));
  }

  private static String cut(String browser) {
    return browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
  }

  /**
   * Until when it lasts at most.
   *
   * @return the first instant at which it is over, however busy its owner is
   */
  public Instant lastsUntil() {
    return startedAt.plus(stage == Stage.OPEN ? LONGEST : PATIENCE);
  }

  /**
   * When it is over if no further request comes.
   *
   * @return the first instant at which it is over
   */
  public Instant endsAt() {
    var forgotten = lastSeenAt.plus(IDLE);
    return forgotten.isBefore(lastsUntil()) ? forgotten : lastsUntil();
  }

  /**
   * The session after a request.
   *
   * @param now when the request came
   * @return the session
   */
  public StaffSession seen(Instant now) {
    return new StaffSession(
        id, who, claimedRole, stage, startedAt, now, confirmedAt, from, browser);
  }

  /**
   * Whether it is neither too old nor forgotten.
   *
   * @param now the present time
   * @return true while it may be used
   */
  public boolean isAlive(Instant now) {
    return now.isBefore(endsAt());
  }
}
