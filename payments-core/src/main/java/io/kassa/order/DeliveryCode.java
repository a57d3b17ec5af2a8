package io.kassa.order;

import java.util.regex.Pattern;

/**
 * A delivery method's short name.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens
 */
public record DeliveryCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

  /** Refuses anything else. */
  public DeliveryCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a delivery code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
