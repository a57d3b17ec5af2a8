package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.Arrival;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.staff.StaffName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk may do, what is refused before the gateway is called, and what stays reserved. */
class RefundDeskTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();
  private final long total = order.total().minorUnits();

  @BeforeEach
  void paid() {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", stage.clock.instant());
    stage.ledger.record(payment().id(), said, Cause.of(Messenger.SWEEPER));
  }

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

  @Test
  void above_a_limit_a_second_person_lets_it_go_and_nobody_their_own() {
    var limits = new RefundLimits(Optional.of(Money.euroCents(600)), Optional.empty());
    assertThat(taken(stage.refundDesk.request(form(balance(), limits, 600))).state())
        .isEqualTo(RefundState.SUBMITTED);
    var split = stage.refundDesk.request(form(balance(), limits, 400, 300));
    var waiting = ((RefundDecision.WaitsForApproval) split).refunds();
    assertThat(stage.gateway.refunds()).hasSize(1);
    assertThat(balance()).as("reserved").isEqualTo(Money.euroCents(total - 1_300));
    var first = waiting.getFirst().id();
    var second = waiting.getLast().id();
    assertThat(stage.refundDesk.approve(first, "zoe")).isEqualTo(new ApprovalDecision.OwnRequest());
    assertThat(stage.refundDesk.reject(first, "zoe", "mine"))
        .isEqualTo(new ApprovalDecision.OwnRequest());
    assertThat(stage.refundDesk.approve(first, "max"))
        .isInstanceOfSatisfying(
            ApprovalDecision.Approved.class,
            done -> assertThat(done.refund().state()).isEqualTo(RefundState.SUBMITTED));
    assertThat(stage.refundDesk.reject(second, "max", "why?"))
        .isInstanceOf(ApprovalDecision.Rejected.class);
    assertThat(stage.refundDesk.approve(second, "max"))
        .isInstanceOf(ApprovalDecision.NotWaiting.class);
    assertThat(stage.gateway.refunds()).hasSize(2);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 1_000));
  }

  @Test
  void a_limit_for_the_day_counts_what_was_asked_for_since_midnight() {
    var limits = new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(600)));
    stage.refundDesk.request(form(balance(), limits, 400));
    assertThat(stage.refundDesk.request(form(balance(), limits, 201)))
        .isInstanceOf(RefundDecision.WaitsForApproval.class);
    stage.clock.move(Duration.ofDays(1));
    assertThat(stage.refundDesk.request(form(balance(), limits, 201)))
        .isInstanceOf(RefundDecision.Taken.class);
  }

  @Test
  void a_recorded_transfer_counts_and_calls_nobody() {
    stage.clock.move(Duration.ofDays(400));
    var asked = form(balance(), RefundLimits.NONE, total);
    assertThat(stage.refundDesk.recordTransfer(asked)).isInstanceOf(RefundDecision.Taken.class);
    assertThat(stage.refundDesk.recordTransfer(asked)).isInstanceOf(RefundDecision.Repeated.class);
    assertThat(stage.gateway.refunds()).isEmpty();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.REFUNDED);
    assertThat(balance()).isEqualTo(Money.euroCents(0));
  }

  private RefundDecision ask(long cents) {
    return stage.refundDesk.request(form(balance(), RefundLimits.NONE, cents));
  }

  private RefundOrder form(Money seen, RefundLimits limits, long... cents) {
    return new RefundOrder(
        order.number(),
        payment().id(),
        LongStream.of(cents).mapToObj(Money::euroCents).toList(),
        "Broken jar",
        seen,
        UUID.randomUUID().toString(),
        "zoe",
        limits);
  }

  private Money balance() {
    return stage.refundLedger.book(order.number(), payment().id()).orElseThrow().balance();
  }

  private static Refund taken(RefundDecision decision) {
    return ((RefundDecision.Taken) decision).refunds().getFirst();
  }

  private List<RefundState> states() {
    return stage.refunds.of(order.number()).stream().map(Refund::state).toList();
  }

  private List<CaseKind> open() {
    return stage.cases.of(order.number()).stream()
        .filter(Case::isOpen)
        .map(one -> one.about().kind())
        .toList();
  }

  private Payment payment() {
    return stage.newest(order);
  }
}
