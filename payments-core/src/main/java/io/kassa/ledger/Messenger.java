package io.kassa.ledger;

/** Who carried a piece of news to the ledger. None of them is the truth. */
public enum Messenger {
  /** The start of a payment: the gateway's answer to opening it. */
  CHECKOUT,
  /** The shopper's browser, coming back. */
  RETURN,
  /** The gateway's notification. */
  NOTIFICATION,
  /** Our own timer. */
  SWEEPER,
  /** A member of staff. */
  OPERATOR
}
