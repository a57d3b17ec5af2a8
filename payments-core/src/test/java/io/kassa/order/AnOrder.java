package io.kassa.order;

import io.kassa.money.Money;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes orders for tests; what a test does not say is sane, and fresh where it must be unique. */
public final class AnOrder {

  /** When orders are placed unless the test says otherwise; to the microsecond. */
  public static final Instant PLACED_AT = Instant.parse("2026-11-02T10:15:30.123456Z");

  private static final SecureRandom RANDOM = new SecureRandom();

  private OrderNumber number = OrderNumber.random(RANDOM);
  private Token token = Token.random(RANDOM);
  private Token basket = Token.random(RANDOM);
  private Instant placedAt = PLACED_AT;
  private Language language = Language.NL;
  private Customer customer = new Customer("Elise Claes", "elise.claes@example.be");
  private List<OrderLine> lines = List.of(line("honing", 2, 850, VatRate.SIX));
  private Delivery delivery =
      new Delivery(
          new DeliveryCode("bpost"),
          "Thuis bezorgd",
          Money.euroCents(495),
          VatRate.TWENTY_ONE,
          Optional.of(new Address("Grote Markt 1", "2800", "Mechelen")));

  private AnOrder() {}

  /** An order of 21.95 euro. */
  public static AnOrder placed() {
    return new AnOrder();
  }

  /** A line whose title follows from the code. */
  public static OrderLine line(String product, int quantity, long cents, VatRate vat) {
    return new OrderLine(
        new ProductCode(product), "Titel van " + product, quantity, Money.euroCents(cents), vat);
  }

  /** With this number. */
  public AnOrder numbered(OrderNumber wanted) {
    number = wanted;
    return this;
  }

  /** With the right to see it behind this token. */
  public AnOrder behind(Token wanted) {
    token = wanted;
    return this;
  }

  /** Made from this basket. */
  public AnOrder from(Token wanted) {
    basket = wanted;
    return this;
  }

  /** Placed then. */
  public AnOrder at(Instant wanted) {
    placedAt = wanted;
    return this;
  }

  /** Placed in this language. */
  public AnOrder in(Language wanted) {
    language = wanted;
    return this;
  }

  /** Placed by this customer. */
  public AnOrder by(String name, String email) {
    customer = new Customer(name, email);
    return this;
  }

  /** With exactly these lines. */
  public AnOrder of(OrderLine... wanted) {
    lines = new ArrayList<>(List.of(wanted));
    return this;
  }

  /** Fetched at the shop, for nothing. */
  public AnOrder pickedUp() {
    delivery =
        new Delivery(
            new DeliveryCode("winkel"),
            "Afhalen in de winkel",
            Money.euroCents(0),
            VatRate.TWENTY_ONE,
            Optional.empty());
    return this;
  }

  /** The order. */
  public Order build() {
    return new Order(number, token, basket, placedAt, language, customer, lines, delivery);
  }
}
