package io.kassa.web.console.access;

import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * Gives an empty shop its first staff account, from {@code kassa.console.bootstrap.user} and {@code
 * .password}. In development a missing password is invented and shown once; elsewhere the shop
 * refuses to start, because a default password is a door that stands open. Any number of servers
 * may start at once.
 */
@Dependent
public class FirstAccount {

  private static final Logger LOG = System.getLogger(FirstAccount.class.getName());

  private final StaffAccounts accounts;
  private final StaffPasswords passwords;
  private final Bootstrap bootstrap;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param accounts the accounts
   * @param passwords hashes the password
   * @param bootstrap what is configured
   * @param clock the present time
   */
  @Inject
  public FirstAccount(
      StaffAccounts accounts, StaffPasswords passwords, Bootstrap bootstrap, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.bootstrap = bootstrap;
    this.clock = clock;
  }

  /** Runs late: the tables must be there. */
  void appoint(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup ready) {
    if (!accounts.any()) {
      appoint();
    }
  }

  private void appoint() {
    if (!StaffName.isOurs(bootstrap.user())) {
      throw refused(
          "kassa.console.bootstrap.user is not a name to sign in with;"
              + " use 1 to 64 letters, digits and . _ - @");
    }
    if (bootstrap.password().isPresent()) {
      add(bootstrap.password().get());
    } else if (bootstrap.development()) {
      addInvented();
    } else {
      throw refused(
          "no staff account exists and kassa.console.bootstrap.password is not set;"
              + " set KASSA_CONSOLE_BOOTSTRAP_PASSWORD and start again");
    }
  }

  private void addInvented() {
    var invented = ReadablePassword.random(new SecureRandom());
    if (add(invented)) {
      LOG.log(
          Level.INFO,
          "First start: sign in at {0}/console as {1} with the password {2} (shown only this once)",
          bootstrap.publicUrl(),
          bootstrap.user(),
          invented);
    }
  }

  private boolean add(String chosen) {
    var hash = passwords.hash(chosen.toCharArray());
    return accounts.addFirst(
        StaffAccount.opened(
            new StaffName(bootstrap.user()), hash, Role.ADMINISTRATOR, clock.instant()));
  }

  private static IllegalStateException refused(String reason) {
    var line = "Kassa does not start: " + reason + ".";
    LOG.log(Level.ERROR, line);
    return new IllegalStateException(line);
  }
}
