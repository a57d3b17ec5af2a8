package io.kassa.web.console.people;

import io.kassa.staff.AccountChange;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Role;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.record.AuditPen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an administrator does to somebody else's account. Each deed is put on record. */
@Dependent
public class PersonDeeds {

  /** What can be done. */
  enum Deed {
    /** Give another role. */
    ROLE,
    /** Close the account. */
    DISABLE,
    /** Open it again. */
    ENABLE,
    /** End all sessions. */
    END_SESSIONS,
    /** Take the second factor away, of whoever lost it. */
    REMOVE_SECOND_FACTOR;

    static Optional<Deed> read(String word) {
      return Arrays.stream(values())
          .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
          .findFirst();
    }
  }

  private final StaffAccounts accounts;
  private final StaffSessions sessions;
  private final SecondFactors factors;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param accounts the accounts
   * @param sessions who is signed in where
   * @param factors the second factors
   * @param pen notes who did what
   * @param clock the present time
   */
  @Inject
  public PersonDeeds(
      StaffAccounts accounts,
      StaffSessions sessions,
      SecondFactors factors,
      AuditPen pen,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param account whose account
   * @param deed what
   * @param role the new role, where one is given
   * @return what became of it
   */
  AccountChange does(StaffAccount account, Deed deed, Optional<Role> role) {
    var name = account.name();
    return switch (deed) {
      case ROLE -> giveRole(account, role.orElseThrow());
      case DISABLE -> disable(name);
      case ENABLE -> noted(accounts.enable(name), AuditAction.ENABLED_ACCOUNT, name.value());
      case END_SESSIONS -> {
        endSessions(name);
        yield noted(AccountChange.DONE, AuditAction.ENDED_SESSIONS, name.value());
      }
      case REMOVE_SECOND_FACTOR -> {
        factors.remove(name);
        endSessions(name);
        yield noted(AccountChange.DONE, AuditAction.REMOVED_SECOND_FACTOR, name.value());
      }
    };
  }

  private AccountChange giveRole(StaffAccount account, Role role) {
    var change = accounts.giveRole(account.name(), role);
    if (change == AccountChange.DONE) {
      pen.change(
          AuditAction.CHANGED_ROLE, account.name().value(), account.role().name(), role.name());
    }
    return change;
  }

  private AccountChange disable(StaffName name) {
    var change = accounts.disable(name, clock.instant());
    if (change == AccountChange.DONE) {
      endSessions(name);
    }
    return noted(change, AuditAction.DISABLED_ACCOUNT, name.value());
  }

  private void endSessions(StaffName name) {
    sessions.endAll(name, Optional.empty(), clock.instant());
  }

  /** What was refused is put on record with its answer. */
  private AccountChange noted(AccountChange change, AuditAction action, String subject) {
    if (change == AccountChange.DONE) {
      pen.note(action, subject);
    }
    return change;
  }
}
