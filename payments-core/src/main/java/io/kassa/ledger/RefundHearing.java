package io.kassa.ledger;

import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundNews.Match;
import io.kassa.refund.RefundReference;
import io.kassa.refund.RefundRules;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import io.kassa.refund.Refunds;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * What the gateway tells about the refunds of a payment, given to the one that is meant; one that
 * was asked for elsewhere is booked. All of it joins the caller's transaction, which holds the
 * order's row.
 */
final class RefundHearing {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Refunds refunds;
  private final RefundSteps steps;

  RefundHearing(Refunds refunds, RefundSteps steps) {
    this.refunds = refunds;
    this.steps = steps;
  }

  /**
   * Hears.
   *
   * @param payment the payment
   * @param news what was told
   * @param word the gateway's word for it
   * @param cause who brought it
   * @return whether a refund that is known here explains all of it
   */
  boolean hear(Payment payment, RefundNews news, LastWord word, Cause cause) {
    return switch (news.among(refunds.of(payment.id()))) {
      case Match.One(Refund refund) -> {
        steps.hear(payment, refund, news.evidence(), word, cause);
        yield news.amount().map(refund.amount()::equals).orElse(true);
      }
      case Match.Explained e -> true;
      case Match.Unknown u -> {
        book(payment, news, word, cause);
        yield false;
      }
    };
  }

  /** Once for each reference: the next news of it finds it. */
  private void book(Payment payment, RefundNews news, LastWord word, Cause cause) {
    var reference = news.reference().or(news::standIn);
    var amount =
        news.amount()
            .filter(told -> told.currency().equals(payment.amount().currency()))
            .filter(told -> told.minorUnits() > 0);
    if (reference.isPresent() && amount.isPresent()) {
      var foreign =
          new Refund(
              RefundId.next(word.readAt(), RANDOM),
              payment.order(),
              payment.id(),
              reference.get(),
              amount.get(),
              RefundWay.ELSEWHERE,
              RefundRules.judge(RefundState.REQUESTED, news.evidence()),
              "",
              "",
              word.readAt(),
              Optional.empty(),
              formKey(reference.get()),
              1,
              Optional.of(word),
              0);
      steps.begin(payment, List.of(foreign), Happening.REFUND_ELSEWHERE, cause);
    }
  }

  private static String formKey(RefundReference reference) {
    return "elsewhere " + reference;
  }
}
