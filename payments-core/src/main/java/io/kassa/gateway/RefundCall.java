package io.kassa.gateway;

import io.kassa.money.Money;
import io.kassa.payment.GatewayHandle;
import io.kassa.refund.RefundReference;

/**
 * Money to be given back.
 *
 * @param handle the payment it comes from
 * @param reference the refund's fresh reference
 * @param amount how much
 * @param whole whether that is everything that was paid, and nothing was given back before
 * @param part where the gateway takes parts of this payment back, remembered between refunds
 */
public record RefundCall(
    GatewayHandle handle, RefundReference reference, Money amount, boolean whole, PartLink part) {

  /** Shows no links: whoever holds one and the credentials can move money. */
  @Override
  public String toString() {
    return "RefundCall[" + reference + " " + amount.minorUnits() + "]";
  }
}
