package io.kassa.payment;

import java.time.Instant;

/** What we believe of one attempt. Each state holds only what exists in it. */
public sealed interface PaymentState {

  /** Written down; the gateway may or may not know of it. */
  record Opening() implements PaymentState {}

  /**
   * The gateway opened a payment page for the shopper.
   *
   * @param redirect where the shopper pays
   * @param since when the page was opened (UTC); it is not young for long
   */
  record AwaitingShopper(GatewayLink redirect, Instant since) implements PaymentState {}

  /**
   * No money, as far as is known.
   *
   * @param reason why
   */
  record Declined(NotPaidReason reason) implements PaymentState {}

  /** The bank approved; the money does not move yet. */
  record Authorised() implements PaymentState {}

  /** The money moves to the shop: {@code sentForSettlement} or later (contract section 3.2). */
  record Paid() implements PaymentState {}

  /**
   * The state's name.
   *
   * @return one name for each kind of state
   */
  default StateName name() {
    return switch (this) {
      case Opening o -> StateName.OPENING;
      case AwaitingShopper a -> StateName.AWAITING_SHOPPER;
      case Declined d -> StateName.DECLINED;
      case Authorised a -> StateName.AUTHORISED;
      case Paid p -> StateName.PAID;
    };
  }

  /**
   * The state's place in the law "the state is the highest rank heard".
   *
   * @return the rank of the evidence that leads here
   */
  default Rank rank() {
    return switch (this) {
      case Opening o -> Rank.NOTHING;
      case AwaitingShopper a -> Rank.NOTHING;
      case Declined d -> Rank.NOT_PAID;
      case Authorised a -> Rank.APPROVED;
      case Paid p -> Rank.FUNDS_MOVING;
    };
  }

  /**
   * Whether the shopper may be thanked.
   *
   * @return true once the bank approved
   */
  default boolean succeeded() {
    return rank().compareTo(Rank.APPROVED) >= 0;
  }
}
