package io.kassa.order;

/**
 * Where goods go; in Belgium, the only country the shop delivers to. Personal data: {@link
 * #toString()} does not show it.
 *
 * @param street street and number
 * @param postalCode four digits
 * @param town the town
 */
public record Address(String street, String postalCode, String town) {

  @Override
  public String toString() {
    return "Address[hidden]";
  }
}
