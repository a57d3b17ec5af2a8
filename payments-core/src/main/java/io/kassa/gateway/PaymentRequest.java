package io.kassa.gateway;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.TransactionReference;

/**
 * A payment page to open. Holds personal data and secret addresses: {@link #toString()} shows the
 * reference only.
 *
 * @param reference the attempt's fresh reference
 * @param order the order it pays
 * @param amount what to ask for
 * @param email the shopper's address
 * @param results where the shopper comes back to
 */
public record PaymentRequest(
    TransactionReference reference,
    OrderNumber order,
    Money amount,
    String email,
    ResultUrls results) {

  @Override
  public String toString() {
    return "PaymentRequest[" + reference + "]";
  }
}
