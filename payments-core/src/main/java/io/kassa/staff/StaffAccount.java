package io.kassa.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * A member of staff's account.
 *
 * @param name the name to sign in with
 * @param passwordHash the password, hashed with salt and cost by the web's password hash; never
 *     shown
 * @param role what the person may do
 * @param createdAt when it was made (UTC)
 * @param disabledAt since when nobody can sign in with it (UTC); empty while it is in use
 */
public record StaffAccount(
    StaffName name,
    String passwordHash,
    Role role,
    Instant createdAt,
    Optional<Instant> disabledAt) {

  /** Refuses the names of people for whom a provider vouches: they have no account here. */
  public StaffAccount {
    if (name.isProvided()) {
      throw new IllegalArgumentException("The name of a provider's person");
    }
  }

  /**
   * A new account, in use.
   *
   * @param name the name to sign in with
   * @param passwordHash the hashed password
   * @param role what the person may do
   * @param createdAt the present time
   * @return the account
   */
  public static StaffAccount opened(
      StaffName name, String passwordHash, Role role, Instant createdAt) {
    return new StaffAccount(name, passwordHash, role, createdAt, Optional.empty());
  }

  /**
   * Whether its owner may sign in.
   *
   * @return false while it is disabled
   */
  public boolean isInUse() {
    return disabledAt.isEmpty();
  }

  @Override
  public String toString() {
    return "StaffAccount[" + name + "]";
  }
}
