package io.kassa.order;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/** Makes baskets for tests. */
public final class ABasket {

  private static final SecureRandom RANDOM = new SecureRandom();

  private ABasket() {}

  /** An empty one behind a fresh token. */
  public static Basket empty() {
    return Basket.empty(Token.random(RANDOM), AnOrder.PLACED_AT);
  }

  /** Two articles, three pieces. */
  public static Basket filled() {
    Instant now = AnOrder.PLACED_AT;
    return empty().with(new ProductCode("zeep"), 1, now).with(new ProductCode("honing"), 2, now);
  }

  /** Two articles, to be brought to an address in Mechelen. */
  public static Basket checkedOut() {
    return filled().with(toAddress(), AnOrder.PLACED_AT);
  }

  /** Good answers with an address. */
  public static CheckoutDraft toAddress() {
    return new CheckoutDraft(
        new Customer("Elise Claes", "elise.claes@example.be"),
        new DeliveryCode("bpost"),
        Optional.of(new Address("Grote Markt 1", "2800", "Mechelen")));
  }

  /** Good answers without an address. */
  public static CheckoutDraft pickUp() {
    return new CheckoutDraft(
        new Customer("Noël Müßig", "noel@example.be"),
        new DeliveryCode("winkel"),
        Optional.empty());
  }
}
