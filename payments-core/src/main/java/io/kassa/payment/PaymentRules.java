package io.kassa.payment;

import io.kassa.payment.Evidence.AmountDiffers;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.MoneyReturned;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.PaymentState.Authorised;
import io.kassa.payment.PaymentState.AwaitingShopper;
import io.kassa.payment.PaymentState.Declined;
import io.kassa.payment.PaymentState.Opening;
import io.kassa.payment.PaymentState.Paid;
import io.kassa.payment.Verdict.Advance;
import io.kassa.payment.Verdict.Contradiction;
import io.kassa.payment.Verdict.NotYet;
import io.kassa.payment.Verdict.OldNews;
import java.time.Instant;

/**
 * The rule book: how evidence changes belief. Pure, total and exhaustive; there is no way around it
 * and no way to force a state.
 *
 * <p>The law behind the table: evidence has a {@link Rank}, and the state is the highest rank
 * heard. What is unexpected never bends the state, it is a {@link Contradiction} that a person
 * sees. {@code docs/payment-states.md} is printed from this class by a test.
 */
public final class PaymentRules {

  private PaymentRules() {}

  /**
   * Judges one piece of evidence.
   *
   * @param state what is believed
   * @param evidence what was heard
   * @return what follows; never null, for every pair
   */
  public static Verdict judge(PaymentState state, Evidence evidence) {
    return switch (evidence) {
      case NothingYet n -> nothingNew(state);
      case NotPaid(NotPaidReason reason) -> notPaid(state, reason);
      case BankApproved b -> money(state, new Authorised());
      case FundsMoving f -> money(state, new Paid());
      case MoneyReturned m -> new Contradiction(CaseKind.UNASKED_REFUND, new Paid());
      case NoSuchPayment n -> noSuchPayment(state);
      case AmountDiffers a -> new Contradiction(CaseKind.AMOUNT_DIFFERS, state);
      case Unintelligible u -> new Contradiction(CaseKind.UNKNOWN_WORD, state);
    };
  }

  /**
   * The gateway opened a payment page. An attempt that was closed meanwhile, or about which more is
   * known already, stays as it is: nobody is sent to that page.
   *
   * @param state what is believed
   * @param redirect the page
   * @param now when it was opened
   * @return the new state
   */
  public static PaymentState opened(PaymentState state, GatewayLink redirect, Instant now) {
    return switch (state) {
      case Opening o -> new AwaitingShopper(redirect, now);
      case AwaitingShopper a -> a;
      case Declined d -> d;
      case Authorised a -> a;
      case Paid p -> p;
    };
  }

  private static Verdict nothingNew(PaymentState state) {
    return switch (state) {
      case Opening o -> new NotYet();
      case AwaitingShopper a -> new NotYet();
      case Declined d -> new OldNews();
      case Authorised a -> new OldNews();
      case Paid p -> new OldNews();
    };
  }

  private static Verdict notPaid(PaymentState state, NotPaidReason reason) {
    return switch (state) {
      case Opening o -> new Advance(new Declined(reason));
      case AwaitingShopper a -> new Advance(new Declined(reason));
      case Declined d -> new OldNews();
      case Authorised a -> new Contradiction(CaseKind.DECLINE_AFTER_APPROVAL, a);
      case Paid p -> new Contradiction(CaseKind.DECLINE_AFTER_APPROVAL, p);
    };
  }

  private static Verdict money(PaymentState state, PaymentState next) {
    return switch (state) {
      case Opening o -> new Advance(next);
      case AwaitingShopper a -> new Advance(next);
      case Declined d -> new Contradiction(CaseKind.LATE_MONEY, next);
      case Authorised a -> next.rank().compareTo(a.rank()) > 0 ? new Advance(next) : new OldNews();
      case Paid p -> new OldNews();
    };
  }

  /**
   * Whoever opened a page for a payment should know it; only after a decline it need not. (Right
   * after the start it is too early to wonder: the ledger then hears {@link NothingYet} instead.)
   */
  private static Verdict noSuchPayment(PaymentState state) {
    return switch (state) {
      case Opening o -> new NotYet();
      case AwaitingShopper a -> new Contradiction(CaseKind.GATEWAY_FORGOT, a);
      case Declined d -> new OldNews();
      case Authorised a -> new Contradiction(CaseKind.GATEWAY_FORGOT, a);
      case Paid p -> new Contradiction(CaseKind.GATEWAY_FORGOT, p);
    };
  }
}
