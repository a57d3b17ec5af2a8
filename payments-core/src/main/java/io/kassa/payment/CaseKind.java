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
  /** The gateway does not know a payment for which it had opened a page. */
  GATEWAY_FORGOT,
  /** A second attempt on the same order succeeded. */
  SECOND_SUCCESS,
  /** The gateway reports another amount than the one that was asked for. */
  AMOUNT_DIFFERS,
  /** A refund that the gateway had taken did not arrive, or came back. */
  REFUND_FAILED,
  /** Nobody knows whether the gateway got a refund. */
  REFUND_IN_DOUBT
}
