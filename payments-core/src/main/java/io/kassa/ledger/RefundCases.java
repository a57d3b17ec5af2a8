package io.kassa.ledger;

import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.payment.Attempts;
import io.kassa.payment.LastWord;
import io.kassa.payment.PaymentId;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundState;
import io.kassa.refund.Restatement;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** When refunds end a disagreement. Pure, total and exhaustive. */
final class RefundCases {

  private RefundCases() {}

  /**
   * Whether an order's refunds leave nothing to settle.
   *
   * @param about the disagreement
   * @param attempts the order's payments
   * @param refunds the order's refunds
   * @return true if a person need not look any more
   */
  static boolean isGone(Disagreement about, Attempts attempts, List<Refund> refunds) {
    return switch (about.kind()) {
      case REFUND_IN_DOUBT -> nothingIsInDoubt(about.payment(), refunds);
      case REFUND_FAILED -> isReplaced(about, refunds);
      case SECOND_SUCCESS -> !Restatement.leavesSurplus(attempts, refunds);
      case LATE_MONEY,
          DECLINE_AFTER_APPROVAL,
          UNASKED_REFUND,
          UNKNOWN_WORD,
          GATEWAY_FORGOT,
          AMOUNT_DIFFERS ->
          false;
    };
  }

  private static boolean nothingIsInDoubt(PaymentId payment, List<Refund> refunds) {
    return refunds.stream()
        .filter(refund -> refund.payment().equals(payment))
        .noneMatch(refund -> refund.state() == RefundState.IN_DOUBT);
  }

  /** What failed since then was given back since then, in however many parts. */
  private static boolean isReplaced(Disagreement about, List<Refund> refunds) {
    var since = about.seenAt();
    var mine = refunds.stream().filter(refund -> refund.payment().equals(about.payment())).toList();
    var failed =
        sum(
            mine,
            refund -> refund.state() == RefundState.FAILED && !heardAt(refund).isBefore(since));
    var again =
        sum(mine, refund -> refund.state().isGivenBack() && !refund.requestedAt().isBefore(since));
    return again >= failed;
  }

  private static Instant heardAt(Refund refund) {
    return refund.lastWord().map(LastWord::readAt).orElse(refund.requestedAt());
  }

  private static long sum(List<Refund> refunds, Predicate<Refund> wanted) {
    return refunds.stream().filter(wanted).map(Refund::amount).mapToLong(Money::minorUnits).sum();
  }
}
