package io.kassa.staff;

/** What staff do in the console. */
public enum AuditAction {
  /** Signed in. */
  SIGNED_IN,
  /** Tried to sign in, and was refused. */
  SIGN_IN_REFUSED,
  /** Was refused something: what the role does not allow, or what could not be done. */
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
  READ_AUDIT,
  /** Verified that nobody changed the record. */
  CHECKED_AUDIT,
  /** Took a copy of the record, or of a part. */
  EXPORTED_AUDIT,
  /** Not a person: the shop bound older entries into the chain; the subject is how many. */
  ADOPTED_ENTRIES,
  /** Had the shop test itself. */
  RAN_SELF_TEST,
  /** Wrote a note on an order. */
  WROTE_NOTE,
  /** Had a mail sent to a customer once more. */
  RESENT_MAIL,
  /** Looked at an order's evidence sheet. */
  VIEWED_EVIDENCE
}
