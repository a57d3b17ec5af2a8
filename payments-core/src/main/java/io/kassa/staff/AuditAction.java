package io.kassa.staff;

/** What staff do in the console. */
public enum AuditAction {
  /** Signed in. */
  SIGNED_IN,
  /** Tried to sign in, and was refused. */
  SIGN_IN_REFUSED,
  /** Was refused something: what the role does not allow, or what could not be done. */
  REFUSED,
  /** Came in with a recovery code in place of the authenticator. */
  USED_RECOVERY_CODE,
  /** Proved once more to be the same person, before something that matters. */
  CONFIRMED_IDENTITY,
  /** Set up a second factor, in place of any before. */
  SET_SECOND_FACTOR,
  /** Took a second factor away. */
  REMOVED_SECOND_FACTOR,
  /** Changed the own password. */
  CHANGED_PASSWORD,
  /** Ended sessions. */
  ENDED_SESSIONS,
  /** Looked at the accounts. */
  LISTED_PEOPLE,
  /** Looked at one account. */
  VIEWED_PERSON,
  /** Invited somebody. */
  INVITED,
  /** Took an invitation back. */
  WITHDREW_INVITATION,
  /** Accepted an invitation. */
  JOINED,
  /** Gave somebody another role. */
  CHANGED_ROLE,
  /** Set how much somebody may give back alone. */
  CHANGED_LIMITS,
  /** Closed an account. */
  DISABLED_ACCOUNT,
  /** Opened a closed account again. */
  ENABLED_ACCOUNT,
  /** Signed out. */
  SIGNED_OUT,
  /** Looked at the list of orders. */
  LISTED_ORDERS,
  /** Took the list of orders away as a file. */
  EXPORTED_ORDERS,
  /** Kept, renamed or forgot a list of their own. */
  CHANGED_VIEWS,
  /** Looked at the shop's figures. */
  VIEWED_FIGURES,
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
  /** Read which refunds wait for a second person. */
  LISTED_REFUNDS,
  /** Read a refund. */
  VIEWED_REFUND,
  /** Asked for a refund, taken or not. */
  ASKED_FOR_REFUND,
  /** Recorded a transfer by the shop's own bank. */
  RECORDED_TRANSFER,
  /** Said what is to become of a refund, as a second person. */
  DECIDED_ON_REFUND,
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
  /** Not a person: the shop let the record begin later; the subject is the new beginning. */
  FORGOT_ENTRIES,
  /** Had the shop test itself. */
  RAN_SELF_TEST,
  /** Wrote a note on an order. */
  WROTE_NOTE,
  /** Had a mail sent to a customer once more. */
  RESENT_MAIL,
  /** Looked at an order's evidence sheet. */
  VIEWED_EVIDENCE
}
