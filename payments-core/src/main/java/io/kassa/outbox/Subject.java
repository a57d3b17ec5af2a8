package io.kassa.outbox;

/** What is announced. */
public enum Subject {
  /** The order is paid: one announcement for each order, ever. */
  ORDER_PAID,
  /** Money goes back: each refund is told by one announcement, ever. */
  REFUND_ACCEPTED
}
