package io.kassa.web.console.access;

import io.kassa.staff.PasswordRules;
import io.kassa.staff.Weakness;
import io.kassa.web.view.FieldErrors;
import java.util.Optional;

/**
 * A password that somebody wants to have. Typed once: who cannot see it may show it, and password
 * managers type no mistakes.
 *
 * @param value the password, exactly as typed
 */
public record NewPassword(String value) {

  /** The name and the id of its field. */
  public static final String FIELD = "new-password";

  /**
   * What is wrong with it.
   *
   * @param name whose it will be
   * @return the error at its field, if there is one
   */
  public FieldErrors errors(String name) {
    if (value.isEmpty()) {
      return FieldErrors.none().with(FIELD, "console.password.missing");
    }
    Optional<Weakness> weakness = PasswordRules.judge(value, name);
    return weakness
        .map(found -> FieldErrors.none().with(FIELD, "console.password." + found))
        .orElseGet(FieldErrors::none);
  }

  @Override
  public String toString() {
    return "NewPassword[hidden]";
  }
}
