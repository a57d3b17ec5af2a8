package io.kassa.web.console.access;

import io.kassa.staff.StaffAccounts;
import java.time.Clock;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** Real hashing, checking and slowing down, without a server: this stands in for its injection. */
@SuppressWarnings("UnnecessaryAssignment")
final class Vault {

  private static final StaffPasswords PASSWORDS = prepared();

  private Vault() {}

  static StaffPasswords passwords() {
    return PASSWORDS;
  }

  static StaffIdentityStore over(StaffAccounts accounts) {
    var store = new StaffIdentityStore();
    store.accounts = accounts;
    store.passwords = PASSWORDS;
    return store;
  }

  static SignInPace pace(Clock clock) {
    var pace = new SignInPace();
    pace.clock = clock;
    return pace;
  }

  private static StaffPasswords prepared() {
    var passwords = new StaffPasswords();
    passwords.hash = new Pbkdf2PasswordHashImpl();
    passwords.prepare();
    return passwords;
  }
}
