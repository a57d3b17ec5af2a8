package io.kassa.staff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a member of staff is known: one of ours, which somebody chose to sign in
 * with, or one that an OpenID provider vouches for. The latter begin with {@link #PROVIDED}, whose
 * colon no name of ours can have: so nobody at the provider is ever taken for an account here.
 *
 * @param value 1 to 64 letters, digits and {@code . _ - @}; after the prefix also {@code +}
 */
public record StaffName(String value) {

  /** How the names begin for which a provider vouches. */
  public static final String PROVIDED = "openid:";

  private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
  private static final Pattern THEIRS = Pattern.compile(PROVIDED + "[A-Za-z0-9._@+-]{1,57}");

  /** Refuses anything else. */
  public StaffName {
    if (!fits(value)) {
      throw new IllegalArgumentException("Not a staff name");
    }
  }

  /**
   * Whether a text can be a staff name.
   *
   * @param text the text
   * @return true if the constructor would accept it
   */
  public static boolean fits(String text) {
    return isOurs(text) || THEIRS.matcher(text).matches();
  }

  /**
   * Whether a text can be the name of an account of ours.
   *
   * @param text the text
   * @return false for what is no name, and for the names of a provider's people
   */
  public static boolean isOurs(String text) {
    return OURS.matcher(text).matches();
  }

  /**
   * The name of somebody for whom a provider vouches.
   *
   * @param theirs what the provider calls the person
   * @return the name; empty if that is too long or holds other characters
   */
  public static Optional<StaffName> providedAs(String theirs) {
    return Optional.of(PROVIDED + theirs)
        .filter(text -> THEIRS.matcher(text).matches())
        .map(StaffName::new);
  }

  /**
   * Whether a provider vouches for this person, who then has no account and no password of ours.
   *
   * @return true for a provider's name
   */
  public boolean isProvided() {
    return value.startsWith(PROVIDED);
  }

  @Override
  public String toString() {
    return value;
  }
}
