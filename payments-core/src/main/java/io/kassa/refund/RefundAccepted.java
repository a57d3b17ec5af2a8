package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentId;
import java.time.Instant;
import java.util.List;

/**
 * Money goes back: told to the customer once for each refund, and once for those parts of a form
 * that are accepted together.
 *
 * @param order the order
 * @param payment the payment that it comes from
 * @param parts the refunds, at least one, each told by nothing else
 * @param way how the money goes back
 * @param amount how much, all parts together
 * @param left what stays paid for the order, not below nothing
 * @param at when the ledger came to know (UTC)
 */
public record RefundAccepted(
    OrderNumber order,
    PaymentId payment,
    List<RefundId> parts,
    RefundWay way,
    Money amount,
    Money left,
    Instant at) {

  /** Refuses to tell of nothing. */
  public RefundAccepted {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Nothing was accepted");
    }
  }

  /**
   * What the customer is told.
   *
   * @return the facts
   */
  public GivenBack told() {
    return new GivenBack(parts.getFirst(), way, amount, left);
  }
}
