package io.kassa.web.console;

import io.kassa.staff.Permission;
import io.kassa.web.console.record.Visitor;

/**
 * What the visitor may do, as templates ask it: {@code rights.may('REFUND')}. Pages offer only what
 * the role allows; that nothing else is done is {@link io.kassa.web.console.access.RoleGuard}'s
 * task and not theirs.
 *
 * @param visitor who is asking
 */
public record Rights(Visitor visitor) {

  /**
   * Whether to offer something.
   *
   * @param permission the name of a {@link Permission}; anything else is an error of the template
   * @return true if the visitor may do it
   */
  public boolean may(String permission) {
    return visitor.may(Permission.valueOf(permission));
  }
}
