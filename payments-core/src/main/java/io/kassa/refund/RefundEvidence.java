package io.kassa.refund;

/** What is heard about a refund, in our words. */
public enum RefundEvidence {
  /** No answer came, or none that can be used. */
  LOST,
  /** It certainly did not happen: a refusal, or it never left. */
  REFUSED,
  /** The gateway has taken it. */
  SUBMITTED,
  /** The shopper's bank has it. */
  RETURNED,
  /** The gateway had taken it, and the money did not arrive or came back. */
  FAILED
}
