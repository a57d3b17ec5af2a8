package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderStatus;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import java.util.List;

/** What is left of an order's payments after its refunds. */
public final class Restatement {

  private Restatement() {}

  /**
   * The status of an order that is paid: a surplus that went back leaves it paid.
   *
   * @param attempts its payments, of which at least one brought money
   * @param refunds its refunds
   * @return paid, refunded, or refunded in part
   */
  public static OrderStatus of(Attempts attempts, List<Refund> refunds) {
    var left = kept(attempts, refunds);
    if (!owed(attempts).isMoreThan(left)) {
      return OrderStatus.PAID;
    }
    return left.minorUnits() <= 0 ? OrderStatus.REFUNDED : OrderStatus.PARTIALLY_REFUNDED;
  }

  /**
   * Whether more is left than the order costs.
   *
   * @param attempts its payments, of which at least one brought money
   * @param refunds its refunds
   * @return true while a surplus was not given back
   */
  public static boolean leavesSurplus(Attempts attempts, List<Refund> refunds) {
    return kept(attempts, refunds).isMoreThan(owed(attempts));
  }

  /**
   * What stays with the shop.
   *
   * @param attempts its payments, of which at least one brought money
   * @param refunds its refunds
   * @return everything that was paid less everything that was given back; below nothing if more was
   *     given back elsewhere than was paid
   */
  public static Money kept(Attempts attempts, List<Refund> refunds) {
    var none = Money.zero(owed(attempts).currency());
    var paid =
        attempts.payments().stream()
            .filter(payment -> payment.state().succeeded())
            .map(Payment::amount)
            .reduce(none, Money::plus);
    return paid.minus(new RefundBook(none, refunds).givenBack());
  }

  /** All attempts on an order are for the whole of it. */
  private static Money owed(Attempts attempts) {
    return attempts.payments().getFirst().amount();
  }
}
