package io.kassa.payment;

/**
 * How much a piece of evidence weighs, lowest first. A payment's state is the highest rank heard; a
 * maximum does not depend on order or repetition, so messengers may come as they like.
 */
public enum Rank {
  /** Says nothing yet. */
  NOTHING,
  /** No money. */
  NOT_PAID,
  /** The bank approved. */
  APPROVED,
  /** The money moves. */
  FUNDS_MOVING
}
