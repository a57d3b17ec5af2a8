package io.kassa.staff;

import java.util.regex.Pattern;

/**
 * The name a member of staff signs in with.
 *
 * @param value 1 to 64 letters, digits and {@code . _ - @}
 */
public record StaffName(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

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
    return SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
