package io.kassa.order;

import java.util.Locale;

/**
 * What an order's payments amount to, in the words of the public contract ({@code
 * data-order-status}).
 */
public enum OrderStatus {
  /** Placed; no payment was started yet. */
  OPEN,
  /** A payment is under way, or approved and not yet moving. */
  PENDING,
  /** Money is on its way to the shop. */
  PAID,
  /** The last attempt was refused or failed; the shopper may try again. */
  FAILED,
  /** The shopper cancelled the last attempt. */
  CANCELLED,
  /** The last attempt ran out of time. */
  EXPIRED,
  /** Everything that was paid was given back. */
  REFUNDED,
  /** Part of what was paid was given back. */
  PARTIALLY_REFUNDED;

  /**
   * The word of the public contract.
   *
   * @return lower case with hyphens, such as {@code partially-refunded}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether paying (again) makes sense.
   *
   * @return true if no payment is under way and none succeeded
   */
  public boolean mayPay() {
    return switch (this) {
      case OPEN, FAILED, CANCELLED, EXPIRED -> true;
      case PENDING, PAID, REFUNDED, PARTIALLY_REFUNDED -> false;
    };
  }
}
