package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.money.Money;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.refund.Arrival;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.staff.StaffName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clerk may do, what is refused before the gateway is called, and what stays reserved. */
class RefundDeskTest extends AtTheDesk {

  @Test
  void a_refund_is_sent_once_and_the_order_follows() {
    var taken = taken(ask(500));
    assertThat(taken.state()).isEqualTo(RefundState.SUBMITTED);
    assertThat(stage.gateway.refunds())
        .singleElement()
        .satisfies(call -> {
          assertThat(call.reference()).isEqualTo(taken.reference());
          assertThat(call.amount()).isEqualTo(Money.euroCents(500));
          assertThat(call.whole()).isFalse();
        });
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
    assertThat(taken(ask(total - 500)).state()).isEqualTo(RefundState.SUBMITTED);
    assertThat(stage.gateway.refunds().getLast().whole()).isFalse();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.REFUNDED);
    assertThat(stage.outbox.announced()).as("paid is announced once").hasSize(1);
  }

  @Test
  void everything_at_once_is_a_whole_reversal() {
    ask(total);
    assertThat(stage.gateway.refunds().getFirst().whole()).isTrue();
  }

  @Test
  void two_equal_partial_refunds_are_two() {
    var both = List.of(taken(ask(700)), taken(ask(700)));
    assertThat(both.get(0).reference()).isNotEqualTo(both.get(1).reference());
    assertThat(stage.gateway.refunds()).hasSize(2);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 1_400));
  }

  @Test
  void the_same_form_twice_is_one_refund() {
    var form = form(balance(), RefundLimits.NONE, 700);
    var first = taken(stage.refundDesk.request(form));
    assertThat(stage.refundDesk.request(form))
        .isEqualTo(new RefundDecision.Repeated(List.of(first)));
    assertThat(stage.gateway.refunds()).hasSize(1);
  }

  @Test
  void another_balance_than_the_clerk_saw_refuses_the_form() {
    var seen = balance();
    ask(700);
    assertThat(stage.refundDesk.request(form(seen, RefundLimits.NONE, 100)))
        .isEqualTo(new RefundDecision.BalanceChanged(Money.euroCents(total - 700)));
    assertThat(stage.gateway.refunds()).hasSize(1);
  }

  @Test
  void more_than_is_left_is_refused_before_any_call() {
    assertThat(ask(total + 1)).isEqualTo(new RefundDecision.TooMuch(order.total()));
    assertThat(stage.gateway.refunds()).isEmpty();
    assertThat(stage.gateway.queries()).isEmpty();
  }

  @Test
  void an_order_that_is_not_paid_gives_nothing_back() {
    var unpaid = stage.order();
    var asked =
        new RefundOrder(
            unpaid.number(),
            stage.newest(unpaid).id(),
            List.of(Money.euroCents(1)),
            "Broken",
            unpaid.total(),
            "form",
            "zoe",
            RefundLimits.NONE);
    assertThat(stage.refundDesk.request(asked)).isEqualTo(new RefundDecision.NotPaid());
    var foreign =
        new RefundOrder(
            unpaid.number(),
            payment().id(),
            List.of(Money.euroCents(1)),
            "Broken",
            unpaid.total(),
            "form",
            "zoe",
            RefundLimits.NONE);
    assertThat(stage.refundDesk.request(foreign)).isEqualTo(new RefundDecision.NotPaid());
    assertThat(stage.gateway.refunds()).isEmpty();
  }

  @Test
  void what_the_gateway_refuses_is_free_again_and_the_other_part_stays_valid() {
    stage.gateway.nextRefund(new RefundOutcome.Refused("notOffered"));
    var parts = stage.refundDesk.request(form(balance(), RefundLimits.NONE, 500, 300));
    assertThat(((RefundDecision.Taken) parts).refunds())
        .extracting(Refund::state)
        .containsExactly(RefundState.REFUSED, RefundState.SUBMITTED);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 300));
  }

  @Test
  void a_lost_answer_stays_reserved_is_a_case_and_is_never_repeated() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("read time-out"));
    var refund = taken(ask(500));
    assertThat(refund.state()).isEqualTo(RefundState.IN_DOUBT);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 500));
    assertThat(open()).containsExactly(CaseKind.REFUND_IN_DOUBT);
    stage.clock.move(Duration.ofDays(2));
    stage.lostAnswers.sweep();
    assertThat(stage.gateway.refunds()).hasSize(1);
    assertThat(stage.status(order)).as("nobody knows").isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_person_settles_a_doubt_either_way() {
    var zoe = new StaffName("zoe");
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("read time-out"));
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("read time-out"));
    var arrived = taken(ask(500));
    var lost = taken(ask(300));
    stage.refundDesk.settle(arrived.id(), Arrival.ARRIVED, zoe, "seen at Worldpay");
    assertThat(open()).as("one is left").containsExactly(CaseKind.REFUND_IN_DOUBT);
    stage.refundDesk.settle(lost.id(), Arrival.NOT_ARRIVED, zoe, "not there");
    assertThat(open()).isEmpty();
    assertThat(states()).containsExactly(RefundState.SUBMITTED, RefundState.REFUSED);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 500));
    stage.refundDesk.settle(arrived.id(), Arrival.NOT_ARRIVED, zoe, "too late");
    assertThat(states()).as("settled once").startsWith(RefundState.SUBMITTED);
  }

  @Test
  void a_refund_whose_server_died_is_in_doubt_after_the_grace_and_not_before() {
    var written = stage.refundLedger.request(form(balance(), RefundLimits.NONE, 500));
    assertThat(((RefundDecision.Taken) written).refunds()).hasSize(1);
    stage.clock.move(Stage.POLICY.grace());
    stage.lostAnswers.sweep();
    assertThat(states()).containsExactly(RefundState.REQUESTED);
    stage.clock.move(Duration.ofMillis(1));
    stage.lostAnswers.sweep();
    assertThat(states()).containsExactly(RefundState.IN_DOUBT);
    assertThat(open()).containsExactly(CaseKind.REFUND_IN_DOUBT);
    assertThat(stage.gateway.refunds()).isEmpty();
  }
}
