package io.kassa.order;

import java.util.regex.Pattern;

/**
 * An article's short name in the catalogue and in addresses.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens
 */
public record ProductCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

  /** Refuses anything else. */
  public ProductCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a product code: " + value);
    }
  }

  /**
   * Whether a text can be a product code.
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
