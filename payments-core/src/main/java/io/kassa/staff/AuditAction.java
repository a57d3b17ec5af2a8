package io.kassa.staff;

/** What staff do in the console. */
public enum AuditAction {
  /** Signed in. */
  SIGNED_IN,
  /** Tried to sign in, and was refused. */
  SIGN_IN_REFUSED,
  /** Asked for what the role does not allow, and was refused. */
  REFUSED,
  /** Signed out. */
  SIGNED_OUT,
  /** Looked at the list of orders. */
  LISTED_ORDERS,
  /** Looked at one order, with its personal data. */
  VIEWED_ORDER,
  /** Asked the gateway again about an order. */
  LOOKED_AGAIN,
  /** Read the list of cases. */
  LISTED_CASES,
  /** Read a case. */
  VIEWED_CASE,
  /** Closed a case. */
  CLOSED_CASE,
  /** Read the notifications that wait. */
  VIEWED_NOTIFICATIONS,
  /** Read the record of what staff did. */
  READ_AUDIT
}
