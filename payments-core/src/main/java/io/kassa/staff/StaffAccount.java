package io.kassa.staff;

import java.time.Instant;

/**
 * A member of staff's account.
 *
 * @param name the name to sign in with
 * @param passwordHash the password, hashed with salt and cost by the web's password hash; never
 *     shown
 * @param createdAt when it was made (UTC)
 */
public record StaffAccount(StaffName name, String passwordHash, Instant createdAt) {

  @Override
  public String toString() {
    return "StaffAccount[" + name + "]";
  }
}
