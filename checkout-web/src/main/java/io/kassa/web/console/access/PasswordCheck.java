package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.SignInTries;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSessions;
import io.kassa.staff.Try;
import io.kassa.web.console.record.AuditPen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asks somebody who is signed in for the password, as slowly as at the door. */
@Dependent
public class PasswordCheck {

  private final StaffSessions sessions;
  private final Key key;
  private final SignInTries tries;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param sessions where it is kept that somebody proved to be the same person
   * @param key knows passwords
   * @param tries slows down whoever guesses
   * @param pen notes what came of it
   * @param clock the present time
   */
  @Inject
  public PasswordCheck(
      StaffSessions sessions, Key key, SignInTries tries, AuditPen pen, Clock clock) {
    this.sessions = sessions;
    this.key = key;
    this.tries = tries;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Compares what was typed with the password of the session's owner.
   *
   * @param session the session
   * @param typed the password, exactly as typed
   * @return the key of what is wrong with it, also for a provider's people, who have no password
   *     here; empty if it is right, which the session remembers
   */
  public Optional<String> problem(StaffSession session, String typed) {
    if (session.who().isProvided()) {
      return Optional.of("console.openid.noPassword");
    }
    if (typed.isEmpty()) {
      return Optional.of("console.reentry.missing");
    }
    var who = session.who().value();
    var tried = List.of(Try.pair(who, session.from()), Try.account(who));
    if (tries.begin(tried, clock.instant()).isPresent()) {
      return Optional.of("console.reentry.tooSoon");
    }
    if (!key.fits(who, typed)) {
      pen.note(AuditAction.SIGN_IN_REFUSED, "");
      return Optional.of("console.reentry.wrong");
    }
    tries.forgive(tried);
    sessions.confirmed(session.id(), clock.instant());
    pen.note(AuditAction.CONFIRMED_IDENTITY, "");
    return Optional.empty();
  }
}
