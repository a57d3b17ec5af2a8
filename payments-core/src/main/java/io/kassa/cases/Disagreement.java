package io.kassa.cases;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Testimony;
import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger saw and must not settle alone.
 *
 * @param kind what is wrong
 * @param order the order
 * @param payment the attempt
 * @param word the gateway's word that showed it
 * @param reported the amount the gateway reported, where it did
 * @param proposedRefund what to give back, where that is the proposal
 * @param seenAt when it was seen (UTC)
 */
public record Disagreement(
    CaseKind kind,
    OrderNumber order,
    PaymentId payment,
    String word,
    Optional<Money> reported,
    Optional<Money> proposedRefund,
    Instant seenAt) {

  /**
   * What a testimony shows about an attempt. A second success proposes to give the surplus back:
   * the amount of the attempt that succeeded later.
   *
   * @param kind what is wrong
   * @param payment the attempt as it now stands
   * @param heard what showed it
   * @return the disagreement
   */
  public static Disagreement over(CaseKind kind, Payment payment, Testimony heard) {
    return new Disagreement(
        kind,
        payment.order(),
        payment.id(),
        heard.word(),
        heard.amount(),
        kind == CaseKind.SECOND_SUCCESS ? Optional.of(payment.amount()) : Optional.empty(),
        heard.readAt());
  }
}
