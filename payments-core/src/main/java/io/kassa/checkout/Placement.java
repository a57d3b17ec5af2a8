package io.kassa.checkout;

import io.kassa.gateway.PaymentLimits;
import io.kassa.money.Money;
import io.kassa.order.Order;

/** What became of pressing the order button. */
public sealed interface Placement {

  /**
   * There is an order, now or since an earlier click.
   *
   * @param order the order
   */
  record Placed(Order order) implements Placement {}

  /** Something is missing: no articles, no answers, or the delivery is no longer offered. */
  record Incomplete() implements Placement {}

  /** The total is no longer the one the shopper saw and agreed to; show the new one first. */
  record Changed() implements Placement {}

  /**
   * The payment method does not take this amount.
   *
   * @param total the amount
   * @param limits what it takes
   */
  record OutsideLimits(Money total, PaymentLimits limits) implements Placement {}
}
