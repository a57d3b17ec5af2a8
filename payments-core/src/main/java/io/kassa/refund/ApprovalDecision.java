package io.kassa.refund;

import java.time.LocalDate;

/** What became of a second person's word. Only the first two changed anything. */
public sealed interface ApprovalDecision {

  /**
   * It may go, and is being sent.
   *
   * @param refund the refund
   */
  record Approved(Refund refund) implements ApprovalDecision {}

  /**
   * It stays here.
   *
   * @param refund the refund
   */
  record Rejected(Refund refund) implements ApprovalDecision {}

  /** Nobody decides about what they asked for themselves. */
  record OwnRequest() implements ApprovalDecision {}

  /**
   * It does not wait (any more).
   *
   * @param refund as it is
   */
  record NotWaiting(Refund refund) implements ApprovalDecision {}

  /**
   * The last day is over; it can only be rejected.
   *
   * @param lastDay which day that was
   */
  record TooLate(LocalDate lastDay) implements ApprovalDecision {}

  /** There is no such refund. */
  record Unknown() implements ApprovalDecision {}
}
