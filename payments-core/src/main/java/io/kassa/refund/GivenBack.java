package io.kassa.refund;

import io.kassa.money.Money;

/**
 * What a customer is told of money that goes back: facts of the moment in which it was accepted,
 * which stay as they are whatever happens later.
 *
 * @param first the refund that it is about; the first one, if several parts are told at once
 * @param way how the money goes back
 * @param amount how much, all parts together
 * @param left what stays paid for the order after everything that was given back so far; not below
 *     nothing
 */
public record GivenBack(RefundId first, RefundWay way, Money amount, Money left) {

  /**
   * Whether nothing is left of the order.
   *
   * @return true if everything that was paid went back
   */
  public boolean isEverything() {
    return left.minorUnits() == 0;
  }
}
