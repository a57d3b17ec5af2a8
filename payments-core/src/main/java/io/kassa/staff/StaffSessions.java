package io.kassa.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: who is signed in where, for all servers. Safe for use by many threads; each call is its own
 * transaction.
 */
public interface StaffSessions {

  /** How long it is remembered where somebody signed in. */
  Duration REMEMBERED = Duration.ofDays(30);

  /**
   * Writes a new session, and forgets those of the same person that began more than {@link
   * #REMEMBERED} ago: addresses are kept no longer than they serve.
   *
   * @param session the session
   * @param cookie the digest of what stands in its cookie
   */
  void open(StaffSession session, TokenDigest cookie);

  /**
   * Finds the session of a cookie.
   *
   * @param cookie the digest of what stands in the cookie
   * @return the session, unless somebody ended it; it may be too old
   */
  Optional<StaffSession> find(TokenDigest cookie);

  /**
   * Notes that a request came.
   *
   * @param id the session
   * @param now the present time
   */
  void seen(SessionId id, Instant now);

  /**
   * Notes that its owner proved to be still the same person.
   *
   * @param id the session
   * @param now the present time
   */
  void confirmed(SessionId id, Instant now);

  /**
   * Ends a session of somebody's; whoever kept its cookie has nothing.
   *
   * @param id the session
   * @param who whose it must be
   * @param now the present time
   * @return true if it was theirs and not ended before
   */
  boolean end(SessionId id, StaffName who, Instant now);

  /**
   * Ends all sessions of somebody's.
   *
   * @param who whose
   * @param except one to leave alone: the one at hand
   * @param now the present time
   * @return how many there were
   */
  int endAll(StaffName who, Optional<SessionId> except, Instant now);

  /**
   * Whether somebody has signed in from an address before: there they do not wait for what
   * strangers try elsewhere.
   *
   * @param who who
   * @param from the network address
   * @param since from when on it counts
   * @return true if a session of theirs began there
   */
  boolean hasBegunFrom(StaffName who, String from, Instant since);

  /**
   * The sessions of somebody's that nobody ended.
   *
   * @param who whose
   * @param now the present time
   * @return those that are alive, newest first
   */
  List<StaffSession> of(StaffName who, Instant now);

  /**
   * The sessions of all people for whom a provider vouches: nowhere else do they appear.
   *
   * @param now the present time
   * @return those that are alive, newest first
   */
  List<StaffSession> vouchedFor(Instant now);
}
