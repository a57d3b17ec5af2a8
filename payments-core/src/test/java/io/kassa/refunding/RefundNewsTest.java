package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.checkout.Stage;
import io.kassa.gateway.Answer;
import io.kassa.gateway.PlainNotifications;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway tells of refunds, days later or from elsewhere, and what follows for people. */
class RefundNewsTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();
  private final long total = order.total().minorUnits();
  private int events;

  @BeforeEach
  void paid() {
    stage.gateway.shopperPays(payment().handle().orElseThrow());
    look();
  }

  @Test
  void our_own_refunds_raise_no_case_whoever_tells_of_them() {
    var refund = refund(500);
    told("refund-sent", refund);
    returned(500);
    says(new Evidence.MoneyReturned(), RefundEvidence.RETURNED);
    look();
    assertThat(open()).isEmpty();
    assertThat(states()).containsExactly(RefundState.RETURNED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
  }

  @Test
  void a_notification_settles_a_lost_answer() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    var refund = refund(500);
    assertThat(open()).containsExactly(CaseKind.REFUND_IN_DOUBT);
    told("refund-sent", refund);
    assertThat(states()).containsExactly(RefundState.SUBMITTED);
    assertThat(open()).isEmpty();
    assertThat(stage.cases.of(order.number()).getFirst().closing().orElseThrow().by()).isEmpty();
  }

  @Test
  void a_question_settles_the_only_refund_and_never_one_of_two() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    refund(500);
    says(new Evidence.MoneyReturned(), RefundEvidence.SUBMITTED);
    look();
    assertThat(states()).containsExactly(RefundState.SUBMITTED);
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    refund(300);
    look();
    assertThat(states()).containsExactly(RefundState.SUBMITTED, RefundState.IN_DOUBT);
  }

  @Test
  void a_failure_days_later_frees_the_amount_and_stays_a_case_until_it_is_given_back_again() {
    var refund = refund(500);
    told("refund-sent", refund);
    returned(500);
    stage.clock.move(Duration.ofDays(9));
    told("refund-failed", refund);
    assertThat(states()).containsExactly(RefundState.FAILED);
    assertThat(open()).containsExactly(CaseKind.REFUND_FAILED);
    assertThat(balance()).isEqualTo(order.total());
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(stage.outbox.announced()).as("nobody is thanked twice").hasSize(1);
    told("refund-sent", refund);
    assertThat(states()).as("told late").containsExactly(RefundState.FAILED);
    stage.clock.move(Duration.ofMinutes(1));
    refund(200);
    assertThat(open()).containsExactly(CaseKind.REFUND_FAILED);
    refund(300);
    assertThat(open()).isEmpty();
  }

  @Test
  void a_refund_made_elsewhere_is_booked_once_and_a_person_is_told() {
    hear("refund-sent", "ELSE-R-1", 400);
    hear("refund-sent", "ELSE-R-1", 400);
    hear("refund-failed", "ELSE-R-2", 100);
    assertThat(stage.refunds.of(order.number()))
        .extracting(Refund::way)
        .containsExactly(RefundWay.ELSEWHERE, RefundWay.ELSEWHERE);
    assertThat(states()).containsExactlyInAnyOrder(RefundState.SUBMITTED, RefundState.FAILED);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 400));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
    assertThat(kinds()).contains(CaseKind.UNASKED_REFUND);
  }

  @Test
  void a_refund_made_elsewhere_without_a_name_is_booked_too() {
    hear("refund-sent", "nameless", 400);
    assertThat(states()).containsExactly(RefundState.SUBMITTED);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 400));
  }

  @Test
  void of_two_equal_refunds_a_nameless_return_is_nobodys_and_no_case() {
    refund(500);
    refund(500);
    returned(500);
    assertThat(states()).containsExactly(RefundState.SUBMITTED, RefundState.SUBMITTED);
    assertThat(open()).isEmpty();
  }

  @Test
  void another_amount_than_was_asked_for_is_seen_by_a_person() {
    var refund = refund(500);
    hear("refund-sent", refund.reference().value(), 600);
    assertThat(open()).containsExactly(CaseKind.UNASKED_REFUND);
  }

  @Test
  void a_surplus_given_back_ends_its_case_and_leaves_the_order_paid() {
    stage.payments.update(payment().retired());
    var second = APayment.opening(order.number(), 2).with(payment().handle().orElseThrow());
    stage.payments.add(second);
    hearPaid(second);
    assertThat(open()).containsExactly(CaseKind.SECOND_SUCCESS);
    var whole = second.amount();
    stage.refundDesk.request(form(second, whole, whole.minorUnits()));
    assertThat(open()).isEmpty();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_payment_is_asked_about_at_once_and_soon_again_while_money_goes_back() {
    stage.clock.move(Duration.ofDays(20));
    look();
    assertThat(payment().nextCheckAt().orElseThrow())
        .isAfter(stage.clock.instant().plus(Duration.ofDays(5)));
    refund(500);
    assertThat(payment().nextCheckAt()).contains(stage.clock.instant());
    look();
    assertThat(payment().nextCheckAt().orElseThrow())
        .isBefore(stage.clock.instant().plus(Duration.ofSeconds(35)));
  }

  private Refund refund(long cents) {
    stage.refundDesk.request(form(payment(), balance(), cents));
    return stage.refunds.of(order.number()).getLast();
  }

  private RefundOrder form(Payment payment, Money seen, long cents) {
    return new RefundOrder(
        order.number(),
        payment.id(),
        List.of(Money.euroCents(cents)),
        "Broken jar",
        seen,
        UUID.randomUUID().toString(),
        "zoe",
        RefundLimits.NONE);
  }

  private void told(String word, Refund refund) {
    hear(word, refund.reference().value(), refund.amount().minorUnits());
  }

  private void returned(long cents) {
    hear("refund-done", "e" + ++events, cents);
  }

  /** The identity of the play's notification is the refund's reference where it looks like one. */
  private void hear(String word, String id, long cents) {
    var event =
        new PlainNotifications()
            .recall("%s %s %s %d".formatted(id, word, payment().reference(), cents));
    stage.ledger.record(
        payment().id(),
        event.testimony(stage.clock.instant()),
        event.refund(),
        Cause.of(Messenger.NOTIFICATION),
        () -> {});
  }

  private void hearPaid(Payment payment) {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", stage.clock.instant());
    stage.ledger.record(payment.id(), said, Cause.of(Messenger.SWEEPER));
  }

  private void says(Evidence evidence, RefundEvidence refund) {
    stage.gateway.nextAnswer(
        new Answer.Heard(
            new Testimony(evidence, "refund", stage.clock.instant()),
            Optional.of(RefundNews.ofSome(refund))));
  }

  private void look() {
    stage.reconciliation.reconcile(payment().id(), Cause.of(Messenger.SWEEPER));
  }

  private Money balance() {
    return stage.refundLedger.book(order.number(), payment().id()).orElseThrow().balance();
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

  private List<CaseKind> kinds() {
    return stage.cases.of(order.number()).stream().map(one -> one.about().kind()).toList();
  }

  private Payment payment() {
    return stage.attempts(order).payments().getFirst();
  }
}
