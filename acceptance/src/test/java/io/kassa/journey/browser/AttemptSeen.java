package io.kassa.journey.browser;

/**
 * An attempt to pay, as the console shows it.
 *
 * @param reference what the gateway calls it
 * @param state what the shop believes
 * @param cents its amount, digits only
 */
public record AttemptSeen(String reference, String state, String cents) {

  /** Whether the shop still waits for an outcome. */
  public boolean isOpen() {
    return state.equals("OPENING") || state.equals("AWAITING_SHOPPER");
  }

  /** Whether the shop believes that money comes. */
  public boolean isPaid() {
    return state.equals("PAID");
  }
}
