package io.kassa.ledger;

import io.kassa.payment.Evidence;

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
  RETIRED;

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
}
