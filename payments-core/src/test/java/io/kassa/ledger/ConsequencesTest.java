package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.cases.Closing;
import io.kassa.checkout.Stage;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import io.kassa.payment.TransactionReference;
import io.kassa.staff.StaffName;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What news about an attempt means for its order, its cases and the world. */
class ConsequencesTest {

  private final Stage stage = new Stage();
  private Order order;
  private Payment attempt;

  @BeforeEach
  void anOrderWithAnOpenPage() {
    order = stage.order();
    attempt = stage.newest(order);
  }

  @Test
  void a_paid_order_is_announced_once_however_often_it_is_heard() {
    hear(attempt, new Evidence.BankApproved());
    assertThat(stage.outbox.announced()).as("approved is not paid").isEmpty();
    hear(attempt, new Evidence.FundsMoving());
    hear(attempt, new Evidence.FundsMoving());
    assertThat(stage.outbox.announced()).hasSize(1);
    assertThat(stage.outbox.announced().getFirst().payment()).isEqualTo(attempt.id());
  }

  @Test
  void a_second_success_is_a_case_that_proposes_to_give_the_surplus_back() {
    var second = anotherAttempt();
    hear(second, new Evidence.FundsMoving());
    hear(attempt, new Evidence.FundsMoving());
    var only = only(CaseKind.SECOND_SUCCESS);
    assertThat(only.about().payment()).isEqualTo(attempt.id());
    assertThat(only.about().proposedRefund()).contains(attempt.amount());
    assertThat(stage.outbox.announced()).hasSize(1);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void late_money_is_a_case_and_the_order_is_paid_all_the_same() {
    hear(attempt, new Evidence.NotPaid(NotPaidReason.EXPIRED));
    hear(attempt, new Evidence.FundsMoving());
    assertThat(only(CaseKind.LATE_MONEY).about().proposedRefund()).isEmpty();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(stage.outbox.announced()).hasSize(1);
  }

  @Test
  void the_same_disagreement_seen_again_is_the_same_case() {
    for (int i = 0; i < 3; i++) {
      hear(attempt, new Evidence.Unintelligible("sentToTheMoon"));
    }
    assertThat(only(CaseKind.UNKNOWN_WORD).times()).isEqualTo(3);
  }

  @Test
  void a_case_closes_itself_when_the_disagreement_is_gone() {
    hear(attempt, new Evidence.Unintelligible("sentToTheMoon"));
    hear(attempt, new Evidence.NothingYet());
    var closed = cases().getFirst();
    assertThat(closed.closing().orElseThrow().by()).as("nobody did it").isEmpty();
    hear(attempt, new Evidence.Unintelligible("sentToMars"));
    assertThat(cases()).hasSize(2).filteredOn(Case::isOpen).hasSize(1);
  }

  @Test
  void news_about_one_attempt_settles_nothing_about_another() {
    hear(attempt, new Evidence.Unintelligible("sentToTheMoon"));
    hear(anotherAttempt(), new Evidence.NothingYet());
    assertThat(only(CaseKind.UNKNOWN_WORD).isOpen()).isTrue();
  }

  @Test
  void another_amount_is_believed_in_nothing_and_the_gateway_is_asked_at_once() {
    hear(attempt, new Evidence.FundsMoving(), Money.euroCents(1));
    assertThat(now(attempt).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(now(attempt).nextCheckAt()).contains(stage.clock.instant());
    assertThat(only(CaseKind.AMOUNT_DIFFERS).about().reported()).contains(Money.euroCents(1));
  }

  @Test
  void an_order_whose_amount_is_in_doubt_is_not_paid_before_a_person_says_so() {
    hear(attempt, new Evidence.FundsMoving(), Money.euroCents(1));
    hear(attempt, new Evidence.FundsMoving());
    assertThat(now(attempt).state()).isEqualTo(new PaymentState.Paid());
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(stage.outbox.announced()).isEmpty();

    var clerk = Optional.of(new StaffName("zoe"));
    stage.ledger.settle(
        only(CaseKind.AMOUNT_DIFFERS).id(),
        new Closing(stage.clock.instant(), clerk, "The bank statement is right"));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(stage.outbox.announced()).hasSize(1);
  }

  @Test
  void a_doubt_about_the_amount_after_the_announcement_takes_nothing_back() {
    hear(attempt, new Evidence.FundsMoving(), attempt.amount());
    hear(attempt, new Evidence.FundsMoving(), Money.euroCents(1));
    hear(anotherAttemptInTheBooks(), new Evidence.NotPaid(NotPaidReason.REFUSED));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(only(CaseKind.AMOUNT_DIFFERS).isOpen()).isTrue();
  }

  private Payment anotherAttempt() {
    stage.startPayment.again(order, OptionalInt.of(1));
    return stage.newest(order);
  }

  /** An attempt beside one that succeeded, as two devices could have made it. */
  private Payment anotherAttemptInTheBooks() {
    var second =
        Payment.opening(
            PaymentId.next(stage.clock.instant(), new SecureRandom()),
            order.number(),
            2,
            new TransactionReference("second"),
            order.total(),
            stage.clock.instant(),
            stage.clock.instant());
    stage.payments.update(now(attempt).retired());
    stage.payments.add(second);
    return second;
  }

  private Payment now(Payment payment) {
    return stage.payments.find(payment.id()).orElseThrow();
  }

  private List<Case> cases() {
    return stage.cases.of(order.number());
  }

  private Case only(CaseKind kind) {
    assertThat(cases()).singleElement().matches(one -> one.about().kind() == kind);
    return cases().getFirst();
  }

  private void hear(Payment payment, Evidence evidence) {
    hear(payment, new Testimony(evidence, evidence.toString(), stage.clock.instant()));
  }

  private void hear(Payment payment, Evidence evidence, Money amount) {
    hear(
        payment,
        new Testimony(evidence, evidence.toString(), stage.clock.instant(), Optional.of(amount)));
  }

  private void hear(Payment payment, Testimony testimony) {
    stage.ledger.record(payment.id(), testimony, Cause.of(Messenger.NOTIFICATION));
  }
}
