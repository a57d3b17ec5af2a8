package io.kassa.web;

import io.kassa.money.Money;
import io.kassa.order.Address;
import io.kassa.order.Basket;
import io.kassa.order.CheckoutDraft;
import io.kassa.order.Customer;
import io.kassa.order.Delivery;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.PlacedOrder;
import io.kassa.order.Token;
import io.kassa.order.VatRate;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.TransactionReference;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order, its basket and its attempts, for tests. */
public final class SampleOrder {

  /** When the order was placed. */
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  /** Where the shopper pays. */
  public static final GatewayLink PAGE = new GatewayLink("https://pay.example/p?id=1&x=2");

  private static final SecureRandom RANDOM = new SecureRandom();

  private SampleOrder() {}

  /**
   * A basket with two articles, answered in full.
   *
   * @return the basket
   */
  public static Basket basket() {
    return Basket.empty(Token.random(RANDOM), NOON)
        .with(SampleShop.BISCUITS, 2, NOON)
        .with(SampleShop.STOVE, 1, NOON)
        .with(draft(), NOON);
  }

  /**
   * The answers of somebody at home.
   *
   * @return the draft
   */
  public static CheckoutDraft draft() {
    return new CheckoutDraft(customer(), SampleShop.POST, Optional.of(address()));
  }

  private static Customer customer() {
    return new Customer("Fien <b>Peeters</b>", "fien@example.be");
  }

  private static Address address() {
    return new Address("Kerkstraat 1", "9000", "Gent");
  }

  /**
   * An order in a status.
   *
   * @param status the status
   * @return the order, placed at noon in French
   */
  public static PlacedOrder placed(OrderStatus status) {
    var line =
        new OrderLine(
            SampleShop.BISCUITS, "Biscuits <fresh>", 2, Money.euroCents(495), VatRate.SIX);
    var order =
        new Order(
            new OrderNumber("KM4T-9XQA"),
            Token.random(RANDOM),
            Token.random(RANDOM),
            NOON,
            Language.FR,
            customer(),
            List.of(line),
            new Delivery(
                SampleShop.POST,
                "To your door",
                Money.euroCents(595),
                VatRate.TWENTY_ONE,
                Optional.of(address())));
    return new PlacedOrder(order, status);
  }

  /**
   * The first attempt on the order, started at noon.
   *
   * @param state the state it is in
   * @return the attempt
   */
  public static Payment attempt(PaymentState state) {
    var number = new OrderNumber("KM4T-9XQA");
    return Payment.opening(
            PaymentId.next(NOON, RANDOM),
            number,
            1,
            TransactionReference.of(number, 1, RANDOM),
            Money.euroCents(1585),
            NOON,
            NOON.plus(Duration.ofMinutes(1)))
        .in(state);
  }

  /**
   * An attempt whose payment page was opened at noon.
   *
   * @return the attempt
   */
  public static Payment awaitingShopper() {
    return attempt(new PaymentState.AwaitingShopper(PAGE, NOON));
  }
}
