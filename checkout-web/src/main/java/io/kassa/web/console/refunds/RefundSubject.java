package io.kassa.web.console.refunds;

import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import java.util.Optional;

/**
 * Whose money a form would give back.
 *
 * @param placed the order
 * @param payment the payment that brought the money
 */
record RefundSubject(PlacedOrder placed, Payment payment) {

  /**
   * Finds it.
   *
   * @param orders the orders
   * @param payments their payments
   * @param number the order's number, as a person may write it
   * @param attempt which attempt; empty for the first that was paid
   * @return the subject; empty if nothing was paid by that attempt
   */
  static Optional<RefundSubject> find(
      Orders orders, Payments payments, String number, String attempt) {
    return OrderNumber.typed(number)
        .flatMap(orders::find)
        .flatMap(placed -> paid(payments, placed, attempt));
  }

  private static Optional<RefundSubject> paid(
      Payments payments, PlacedOrder placed, String attempt) {
    return payments.attemptsOf(placed.order().number()).payments().stream()
        .filter(payment -> payment.state() instanceof PaymentState.Paid)
        .filter(payment -> attempt.isEmpty() || attempt.equals(String.valueOf(payment.attempt())))
        .findFirst()
        .map(payment -> new RefundSubject(placed, payment));
  }

  /** The order's number. */
  OrderNumber number() {
    return placed.order().number();
  }
}
