package io.kassa.web.console.access;

import io.kassa.staff.StaffAccounts;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.function.Consumer;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** Real hashing, checking and slowing down, without a server: this stands in for its injection. */
@SuppressWarnings("UnnecessaryAssignment")
final class Vault {

  private static final StaffPasswords PASSWORDS = prepared(new Pbkdf2PasswordHashImpl());

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

  /** Tells of every hash that a password is compared with. */
  static StaffPasswords passwordsWatchedBy(Consumer<String> witness) {
    return prepared(
        new Pbkdf2PasswordHashImpl() {
          @Override
          public boolean verify(char[] password, String hashed) {
            witness.accept(hashed);
            return super.verify(password, hashed);
          }
        });
  }

  private static StaffPasswords prepared(Pbkdf2PasswordHash hash) {
    var passwords = new StaffPasswords();
    passwords.hash = hash;
    passwords.prepare();
    return passwords;
  }
}
