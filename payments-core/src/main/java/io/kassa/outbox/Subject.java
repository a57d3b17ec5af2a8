package io.kassa.outbox;

/** What is announced. An order and a subject have one announcement, ever. */
public enum Subject {
  /** The order is paid. */
  ORDER_PAID
}
