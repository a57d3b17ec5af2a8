package io.kassa.payment;

import io.kassa.money.Money;

/** What a messenger says about one attempt, in our words; what we believe of it is the state. */
public sealed interface Evidence {

  /** The gateway knows the payment; the shopper has not finished. */
  record NothingYet() implements Evidence {}

  /**
   * There is no money, and none is expected.
   *
   * @param reason why
   */
  record NotPaid(NotPaidReason reason) implements Evidence {}

  /** The bank approved the payment. */
  record BankApproved() implements Evidence {}

  /** The money is on its way to the shop. */
  record FundsMoving() implements Evidence {}

  /** Money goes back, or came back, to the shopper; so it moved before. */
  record MoneyReturned() implements Evidence {}

  /** The gateway says that it knows no such payment. */
  record NoSuchPayment() implements Evidence {}

  /**
   * The gateway reports another amount than the one that was asked for. Nothing it says along with
   * that is believed.
   *
   * @param reported what it reports
   */
  record AmountDiffers(Money reported) implements Evidence {}

  /**
   * The gateway said something that nobody here understands.
   *
   * @param raw what it said, shortened
   */
  record Unintelligible(String raw) implements Evidence {}

  /**
   * The evidence's weight.
   *
   * @return the rank it lifts a state to
   */
  default Rank rank() {
    return switch (this) {
      case NothingYet n -> Rank.NOTHING;
      case NoSuchPayment n -> Rank.NOTHING;
      case AmountDiffers a -> Rank.NOTHING;
      case Unintelligible u -> Rank.NOTHING;
      case NotPaid n -> Rank.NOT_PAID;
      case BankApproved b -> Rank.APPROVED;
      case FundsMoving f -> Rank.FUNDS_MOVING;
      case MoneyReturned m -> Rank.FUNDS_MOVING;
    };
  }
}
