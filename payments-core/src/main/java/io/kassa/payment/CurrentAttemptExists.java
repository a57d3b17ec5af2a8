package io.kassa.payment;

import io.kassa.order.OrderNumber;

/** An order already has a current attempt; the database's unique key said so. */
public final class CurrentAttemptExists extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the order.
   *
   * @param order its number
   * @param cause the database's word
   */
  public CurrentAttemptExists(OrderNumber order, Throwable cause) {
    super("The order has a current attempt: " + order, cause);
  }
}
