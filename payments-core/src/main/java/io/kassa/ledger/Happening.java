package io.kassa.ledger;

import io.kassa.payment.Evidence;
import io.kassa.refund.RefundState;

/** What a journal line tells. */
public enum Happening {
  /** The attempt was written down. */
  STARTED,
  /** The gateway opened a payment page. */
  PAGE_OPENED,
  /** The gateway knows the payment and nothing happened yet. */
  NOTHING_YET,
  /** There is no money. */
  NOT_PAID,
  /** The bank approved. */
  BANK_APPROVED,
  /** The money moves. */
  FUNDS_MOVING,
  /** Money went back. */
  MONEY_RETURNED,
  /** The gateway does not know the payment. */
  NO_SUCH_PAYMENT,
  /** The gateway reported another amount. */
  AMOUNT_DIFFERS,
  /** The gateway said something nobody understands. */
  UNINTELLIGIBLE,
  /** The gateway did not answer a question. */
  NO_ANSWER,
  /** The attempt made way for a new one and stays watched. */
  RETIRED,
  /** A refund was asked for. */
  REFUND_ASKED,
  /** A second person let a refund go. */
  REFUND_APPROVED,
  /** A second person kept a refund back. */
  REFUND_REJECTED,
  /** A refund certainly did not happen. */
  REFUND_REFUSED,
  /** The answer to a refund is lost. */
  REFUND_IN_DOUBT,
  /** The gateway has taken a refund. */
  REFUND_SUBMITTED,
  /** The shopper's bank has a refund. */
  REFUND_RETURNED,
  /** A refund did not arrive, or came back. */
  REFUND_FAILED,
  /** A refund was seen that nobody here asked for. */
  REFUND_ELSEWHERE,
  /** A person recorded a bank transfer. */
  TRANSFER_RECORDED;

  /**
   * The happening that a piece of evidence is.
   *
   * @param evidence what was heard
   * @return how the journal calls it
   */
  public static Happening of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.NothingYet n -> NOTHING_YET;
      case Evidence.NotPaid n -> NOT_PAID;
      case Evidence.BankApproved b -> BANK_APPROVED;
      case Evidence.FundsMoving f -> FUNDS_MOVING;
      case Evidence.MoneyReturned m -> MONEY_RETURNED;
      case Evidence.NoSuchPayment n -> NO_SUCH_PAYMENT;
      case Evidence.AmountDiffers a -> AMOUNT_DIFFERS;
      case Evidence.Unintelligible u -> UNINTELLIGIBLE;
    };
  }

  /**
   * The happening that brings a refund into a state.
   *
   * @param state the state
   * @return how the journal calls it
   */
  static Happening of(RefundState state) {
    return switch (state) {
      case AWAITING_APPROVAL -> REFUND_ASKED;
      case REJECTED -> REFUND_REJECTED;
      case REQUESTED -> REFUND_APPROVED;
      case REFUSED -> REFUND_REFUSED;
      case IN_DOUBT -> REFUND_IN_DOUBT;
      case SUBMITTED -> REFUND_SUBMITTED;
      case RETURNED -> REFUND_RETURNED;
      case FAILED -> REFUND_FAILED;
    };
  }
}
