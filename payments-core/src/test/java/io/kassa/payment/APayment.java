package io.kassa.payment;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes payment attempts for tests; identities and references are always fresh. */
public final class APayment {

  /** When attempts start; to the microsecond. */
  public static final Instant STARTED_AT = Instant.parse("2026-11-02T10:15:31.654321Z");

  /** When they are looked after first. */
  public static final Instant FIRST_CHECK_AT = STARTED_AT.plus(Duration.ofSeconds(60));

  private static final SecureRandom RANDOM = new SecureRandom();

  private APayment() {}

  /** The first attempt on an order, not written yet. */
  public static Payment opening(OrderNumber order) {
    return opening(order, 1);
  }

  /** Some attempt on an order, not written yet. */
  public static Payment opening(OrderNumber order, int attempt) {
    return Payment.opening(
        PaymentId.next(STARTED_AT, RANDOM),
        order,
        attempt,
        TransactionReference.of(order, attempt, RANDOM),
        Money.euroCents(2195),
        STARTED_AT,
        FIRST_CHECK_AT);
  }

  /** The first attempt on an order, started at a time. */
  public static Payment startedAt(OrderNumber order, Instant time) {
    return Payment.opening(
        PaymentId.next(time, RANDOM),
        order,
        1,
        TransactionReference.of(order, 1, RANDOM),
        Money.euroCents(2195),
        time,
        time.plus(Duration.ofSeconds(60)));
  }

  /** An attempt whose payment page was opened, with the means to ask about it. */
  public static Payment awaitingShopper(OrderNumber order) {
    return opening(order).in(awaiting()).with(handle());
  }

  /** A payment page of the length the gateway uses. */
  public static PaymentState.AwaitingShopper awaiting() {
    return new PaymentState.AwaitingShopper(link(1024), STARTED_AT.plusNanos(1000));
  }

  /** A handle with an identity and a link of the length the gateway uses, never the same twice. */
  public static GatewayHandle handle() {
    return new GatewayHandle(opaque(605), link(1024));
  }

  /** A link of a length. */
  public static GatewayLink link(int length) {
    var start = "https://gateway.example/apmPayments/";
    return new GatewayLink(start + opaque(length - start.length()));
  }

  /** The same attempt at another revision, as the keeper gives it back. */
  public static Payment at(long revision, Payment payment) {
    return new Payment(
        payment.id(),
        payment.order(),
        payment.attempt(),
        payment.reference(),
        payment.amount(),
        payment.state(),
        payment.handle(),
        payment.current(),
        payment.startedAt(),
        payment.lastWord(),
        payment.nextCheckAt(),
        revision);
  }

  /** The attempt, due at a time. */
  public static Payment due(Payment payment, Instant when) {
    return payment.checkedNext(Optional.of(when));
  }

  /** Text that no compression makes short, as an encrypted identity is. */
  private static String opaque(int length) {
    var symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(symbols.charAt(RANDOM.nextInt(symbols.length())));
    }
    return text.toString();
  }
}
