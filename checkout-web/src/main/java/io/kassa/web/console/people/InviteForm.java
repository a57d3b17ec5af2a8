package io.kassa.web.console.people;

import io.kassa.staff.Role;
import io.kassa.web.view.FieldErrors;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was typed to invite somebody.
 *
 * @param guest for whom, without the spaces around it
 * @param role what the account will allow; empty if none of the offered ones was chosen
 */
public record InviteForm(String guest, Optional<Role> role) {

  private static final int LONGEST = 100;

  /** Nothing typed yet. */
  static final InviteForm EMPTY = new InviteForm("", Optional.empty());

  static InviteForm read(String guest, String role) {
    return new InviteForm(guest.replaceAll("\\p{Cntrl}", " ").strip(), role(role));
  }

  /** A role by its name, from anybody. */
  static Optional<Role> role(String text) {
    return Arrays.stream(Role.values()).filter(each -> each.name().equals(text)).findFirst();
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (guest.isEmpty()) {
      errors = errors.with("guest", "console.invite.guest.missing");
    } else if (guest.codePointCount(0, guest.length()) > LONGEST) {
      errors = errors.with("guest", "console.invite.guest.long");
    }
    return role.isEmpty() ? errors.with("role", "console.invite.role.missing") : errors;
  }
}
