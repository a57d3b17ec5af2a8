package io.kassa.payment;

/** The states by name, for rows, journals and programs. */
public enum StateName {
  /** {@link PaymentState.Opening}. */
  OPENING,
  /** {@link PaymentState.AwaitingShopper}. */
  AWAITING_SHOPPER,
  /** {@link PaymentState.Declined}. */
  DECLINED,
  /** {@link PaymentState.Authorised}. */
  AUTHORISED,
  /** {@link PaymentState.Paid}. */
  PAID
}
