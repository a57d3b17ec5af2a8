package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import io.kassa.staff.Role;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffAccount;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who needs a second factor: whoever has one, and, where the shop demands it, everybody who may do
 * more than look.
 */
@Shared
public class SecondFactorRule {

  /** What follows the right password. */
  enum Next {
    /** Nothing: the person is signed in. */
    NOTHING,
    /** A code of the authenticator, or a recovery code. */
    CODE,
    /** Setting up an authenticator. */
    SET_UP
  }

  private final SecondFactors factors;
  private final boolean demanded;

  /**
   * Is given what it judges by.
   *
   * @param factors who has one
   * @param setting {@code kassa.console.second-factor}: {@code required} or {@code optional}
   * @param development {@code kassa.development}: there it is optional unless set otherwise
   * @throws IllegalArgumentException if the setting is anything else
   */
  @Inject
  public SecondFactorRule(
      SecondFactors factors,
      @ConfigProperty(name = "kassa.console.second-factor") Optional<String> setting,
      @ConfigProperty(name = "kassa.development", defaultValue = "false") boolean development) {
    this.factors = factors;
    this.demanded =
        switch (setting.orElse(development ? "optional" : "required")) {
          case "required" -> true;
          case "optional" -> false;
          default ->
              throw new IllegalArgumentException(
                  "kassa.console.second-factor is neither required nor optional");
        };
  }

  /**
   * Whether somebody must have one.
   *
   * @param role the person's role
   * @return true for a clerk and above, where the shop demands it
   */
  public boolean isDemandedOf(Role role) {
    return demanded && role.compareTo(Role.CLERK) >= 0;
  }

  /**
   * What follows the right password.
   *
   * @param account whose it was
   * @return the next step
   */
  Next after(StaffAccount account) {
    if (factors.key(account.name()).isPresent()) {
      return Next.CODE;
    }
    return isDemandedOf(account.role()) ? Next.SET_UP : Next.NOTHING;
  }
}
