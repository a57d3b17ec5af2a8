package io.kassa.payment;

/** Why an attempt brought no money. */
public enum NotPaidReason {
  /** The bank or scheme refused. */
  REFUSED,
  /** The shopper cancelled on the payment page. */
  CANCELLED_BY_SHOPPER,
  /** The shopper did nothing until the session ended. */
  EXPIRED,
  /** Something failed on the way; the shopper may try again. */
  ERROR,
  /** The gateway refused our request; staff must look. */
  REQUEST_REJECTED,
  /** The gateway certainly never heard of it. */
  UNREACHABLE,
  /** The gateway's answer was lost; nobody holds the redirect, so nobody can pay it. */
  LOST
}
