package io.kassa.payment;

/** Disagreements that a program must not settle alone. */
public enum CaseKind {
  /** Money came for an attempt that had been declined. */
  LATE_MONEY,
  /** An approved attempt was declined afterwards. */
  DECLINE_AFTER_APPROVAL,
  /** Money went back though nobody here asked for it. */
  UNASKED_REFUND,
  /** The gateway used a word that nobody here knows. */
  UNKNOWN_WORD,
  /** The gateway no longer knows a payment that it had approved. */
  GATEWAY_FORGOT,
  /** A second attempt on the same order succeeded. */
  SECOND_SUCCESS
}
