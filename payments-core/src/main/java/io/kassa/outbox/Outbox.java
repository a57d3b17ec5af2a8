package io.kassa.outbox;

import io.kassa.payment.PaymentConcluded;

/** Port: what is to be told. Safe for use by many threads. */
public interface Outbox {

  /**
   * Writes the announcement that an order is paid, unless it was written before; joins the caller's
   * transaction, which holds the order's row. So there is exactly one for each order, ever.
   *
   * @param concluded what happened
   */
  void announce(PaymentConcluded concluded);
}
