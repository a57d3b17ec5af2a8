package io.kassa.order;

/**
 * Who orders. Personal data: {@link #toString()} does not show it.
 *
 * @param name the full name
 * @param email the address for messages; the gateway demands one (contract section 1.2)
 */
public record Customer(String name, String email) {

  @Override
  public String toString() {
    return "Customer[hidden]";
  }
}
