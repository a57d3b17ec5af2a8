package io.kassa.cases;

import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.AmountDiffers;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.MoneyReturned;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.Evidence.Unintelligible;

/** When a disagreement is gone by itself. Pure, total and exhaustive. */
public final class CaseRules {

  private CaseRules() {}

  /**
   * Whether later news about the same attempt ends a disagreement.
   *
   * <p>Money that came late, came twice or is not the right amount stays a person's decision: no
   * word of the gateway says whether to deliver or to give it back. What refunds settle is judged
   * by the refunds themselves.
   *
   * @param kind the disagreement
   * @param later what was heard since
   * @return true if nothing is left to settle
   */
  public static boolean isGone(CaseKind kind, Evidence later) {
    return switch (kind) {
      case UNKNOWN_WORD -> isUnderstood(later);
      case GATEWAY_FORGOT -> isKnown(later);
      case DECLINE_AFTER_APPROVAL, UNASKED_REFUND -> later instanceof FundsMoving;
      case LATE_MONEY, SECOND_SUCCESS, AMOUNT_DIFFERS, REFUND_FAILED, REFUND_IN_DOUBT -> false;
    };
  }

  private static boolean isUnderstood(Evidence later) {
    return switch (later) {
      case NothingYet n -> true;
      case NotPaid n -> true;
      case BankApproved b -> true;
      case FundsMoving f -> true;
      case MoneyReturned m -> true;
      case NoSuchPayment n -> false;
      case AmountDiffers a -> false;
      case Unintelligible u -> false;
    };
  }

  private static boolean isKnown(Evidence later) {
    return !(later instanceof NoSuchPayment);
  }
}
