package io.kassa.staff;

/** What a person may be allowed to do in the console; {@link Role#may} says who may. */
public enum Permission {
  /** Read orders, cases and notifications, and look after one's own account. */
  VIEW,
  /** Ask the gateway once more. */
  LOOK_AGAIN,
  /** Write a note on an order. */
  NOTE,
  /** Send a mail again. */
  RESEND_MAIL,
  /** Give money back, within one's limits. */
  REFUND,
  /** Decide on refunds that others asked for. */
  APPROVE_REFUND,
  /** Close a case by decision. */
  CLOSE_CASE,
  /** Take data out of the shop. */
  EXPORT,
  /** Read the record of what staff did. */
  READ_AUDIT,
  /** Run the shop's test of itself. */
  SELF_TEST,
  /** Invite people, change their roles, and end their access. */
  MANAGE_PEOPLE
}
