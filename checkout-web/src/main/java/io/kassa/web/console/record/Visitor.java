package io.kassa.web.console.record;

import io.kassa.staff.Permission;
import io.kassa.staff.Role;
import io.kassa.staff.StaffSession;
import java.util.Optional;

/**
 * Who is asking.
 *
 * @param name the account, empty before signing in
 * @param role what the account allows, empty before signing in
 * @param from the network address of the other end, as the server sees it
 * @param session the session, empty before signing in
 */
public record Visitor(
    Optional<String> name, Optional<Role> role, String from, Optional<StaffSession> session) {

  /**
   * Somebody whose session nobody asks about.
   *
   * @param name the account, empty before signing in
   * @param role what the account allows, empty before signing in
   * @param from the network address of the other end
   */
  public Visitor(Optional<String> name, Optional<Role> role, String from) {
    this(name, role, from, Optional.empty());
  }

  /**
   * Whether the visitor may do something.
   *
   * @param permission what
   * @return false before signing in, else what the role says
   */
  public boolean may(Permission permission) {
    return role.filter(held -> held.may(permission)).isPresent();
  }
}
