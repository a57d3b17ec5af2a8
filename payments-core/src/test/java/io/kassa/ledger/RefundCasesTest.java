package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Disagreement;
import io.kassa.order.AnOrder;
import io.kassa.payment.APayment;
import io.kassa.payment.Attempts;
import io.kassa.payment.CaseKind;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.refund.ARefund;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When refunds end a disagreement by themselves. */
class RefundCasesTest {

  private static final Instant BEFORE = ARefund.ASKED_AT;
  private static final Instant SEEN = BEFORE.plusSeconds(60);
  private static final Instant AFTER = SEEN.plusSeconds(60);

  private final Payment payment = APayment.opening(AnOrder.placed().build().number());
  private final Payment other = APayment.opening(payment.order(), 2);

  @Test
  void a_doubt_is_over_when_none_is_left_on_its_own_payment() {
    var doubt = about(CaseKind.REFUND_IN_DOUBT);
    var mine = ARefund.of(payment, 5, RefundState.IN_DOUBT, BEFORE);
    var others = ARefund.of(other, 5, RefundState.IN_DOUBT, BEFORE);
    assertThat(isGone(doubt, mine, others)).isFalse();
    assertThat(isGone(doubt, others)).isTrue();
    assertThat(isGone(doubt, others, ARefund.of(payment, 5, RefundState.SUBMITTED, BEFORE)))
        .isTrue();
  }

  @Test
  void what_failed_is_replaced_by_what_was_asked_for_since_and_not_by_what_was_there() {
    var failure = about(CaseKind.REFUND_FAILED);
    var failed = told(SEEN, 500);
    assertThat(isGone(failure, failed, ARefund.of(payment, 500, RefundState.SUBMITTED, BEFORE)))
        .as("given back before")
        .isFalse();
    assertThat(isGone(failure, failed, ARefund.of(payment, 499, RefundState.SUBMITTED, AFTER)))
        .as("not all of it")
        .isFalse();
    assertThat(isGone(failure, failed, ARefund.of(payment, 500, RefundState.IN_DOUBT, AFTER)))
        .as("nobody knows")
        .isFalse();
    assertThat(isGone(failure, failed, ARefund.of(other, 500, RefundState.SUBMITTED, AFTER)))
        .as("from another payment")
        .isFalse();
    assertThat(isGone(failure, failed, ARefund.of(payment, 500, RefundState.SUBMITTED, AFTER)))
        .isTrue();
  }

  @Test
  void what_failed_before_was_another_case() {
    var failure = about(CaseKind.REFUND_FAILED);
    var again = ARefund.of(payment, 500, RefundState.SUBMITTED, AFTER);
    assertThat(isGone(failure, told(BEFORE, 300), told(SEEN, 500), again)).isTrue();
  }

  private Refund told(Instant at, long cents) {
    return ARefund.of(payment, cents, RefundState.SUBMITTED, BEFORE)
        .in(RefundState.FAILED, new LastWord("refundFailed", at));
  }

  private Disagreement about(CaseKind kind) {
    return new Disagreement(
        kind, payment.order(), payment.id(), "word", Optional.empty(), Optional.empty(), SEEN);
  }

  private boolean isGone(Disagreement about, Refund... refunds) {
    return RefundCases.isGone(about, new Attempts(List.of(payment, other)), List.of(refunds));
  }
}
