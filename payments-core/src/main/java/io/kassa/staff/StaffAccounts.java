package io.kassa.staff;

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
}
