package io.kassa.payment;

import io.kassa.money.Money;
import java.time.Instant;
import java.util.List;

/** One of each state and each piece of evidence, for tests that must leave none out. */
public final class EveryState {

  /** A time that means nothing. */
  public static final Instant SOME_TIME = Instant.parse("2026-11-22T10:00:00Z");

  private EveryState() {}

  /**
   * One of each state, lowest rank first; a new kind of state does not compile without this list.
   */
  public static List<PaymentState> states() {
    return List.of(
        new PaymentState.Opening(),
        new PaymentState.AwaitingShopper(new GatewayLink("https://pay.example/p"), SOME_TIME),
        new PaymentState.Declined(NotPaidReason.REFUSED),
        new PaymentState.Authorised(),
        new PaymentState.Paid());
  }

  /** One of each kind of evidence. */
  public static List<Evidence> evidence() {
    return List.of(
        new Evidence.NothingYet(),
        new Evidence.NotPaid(NotPaidReason.CANCELLED_BY_SHOPPER),
        new Evidence.BankApproved(),
        new Evidence.FundsMoving(),
        new Evidence.MoneyReturned(),
        new Evidence.NoSuchPayment(),
        new Evidence.AmountDiffers(Money.euroCents(1)),
        new Evidence.Unintelligible("sentToTheMoon"));
  }
}
