package io.kassa.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the accounts. Safe for use by many threads; each call is its own transaction. */
public interface StaffAccounts {

  /**
   * Finds an account.
   *
   * @param name its name
   * @return the account
   */
  Optional<StaffAccount> find(StaffName name);

  /**
   * All accounts, of a shop's handful of people.
   *
   * @return the accounts by name, the disabled ones too
   */
  List<StaffAccount> all();

  /**
   * Whether anybody can sign in at all.
   *
   * @return true once the first account was written
   */
  boolean any();

  /**
   * Writes the first account of an empty shop; any later call does nothing, also when two servers
   * start at once.
   *
   * @param account the account
   * @return true if it was written, false if there was an account already
   */
  boolean addFirst(StaffAccount account);

  /**
   * Gives somebody another role. Refuses to take the role from the last administrator in use, also
   * when two administrators do it to each other at once.
   *
   * @param name whose
   * @param role the new role
   * @return what became of it
   */
  AccountChange giveRole(StaffName name, Role role);

  /**
   * Closes an account; what its owner did stays on record under its name. Refuses to close that of
   * the last administrator.
   *
   * @param name whose
   * @param now the present time
   * @return what became of it
   */
  AccountChange disable(StaffName name, Instant now);

  /**
   * Opens a closed account again.
   *
   * @param name whose
   * @return what became of it
   */
  AccountChange enable(StaffName name);

  /**
   * Replaces a password.
   *
   * @param name whose
   * @param passwordHash the new one, hashed
   */
  void changePassword(StaffName name, String passwordHash);
}
