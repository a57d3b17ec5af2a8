package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.order.AnOrder;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * What is done while nobody can know: wait, ask, let the shopper go on, and never close too soon.
 */
class DoubtTest {

  private static final PaymentState LOST = new PaymentState.Declined(NotPaidReason.LOST);
  private static final PaymentState EXPIRED = new PaymentState.Declined(NotPaidReason.EXPIRED);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Stage stage = new Stage();

  @Test
  void an_answer_lost_while_opening_lets_the_shopper_try_again_at_once_under_a_new_reference() {
    stage.gateway.nextInitiation(new Initiation.InDoubt("reset after it was sent"));
    var order = stage.order();
    var lost = stage.newest(order);
    assertThat(lost.state()).isEqualTo(LOST);

    stage.startPayment.again(order, OptionalInt.empty());

    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(stage.newest(order).reference()).isNotEqualTo(lost.reference());
    assertThat(stage.gateway.initiations()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_server_that_dies_while_opening_leaves_an_attempt_that_is_lost_after_the_grace() {
    var order = diedWhileOpening();
    stage.clock.move(Stage.SCHEDULE.grace().minusMillis(1));
    stage.sweeper.sweep();
    stage.startPayment.again(order, OptionalInt.empty());
    assertThat(stage.attempts(order).payments()).as("it may still be opened").hasSize(1);

    stage.clock.move(Duration.ofMillis(1));
    stage.sweeper.sweep();
    assertThat(stage.newest(order).state()).isEqualTo(LOST);
    stage.startPayment.again(order, OptionalInt.empty());
    assertThat(stage.attempts(order).payments()).hasSize(2);
    assertThat(stage.gateway.queries()).as("nobody can ask about it").isEmpty();
  }

  @Test
  void news_of_a_lost_attempt_comes_late_and_counts_and_a_person_sees_it() {
    var order = diedWhileOpening();
    var lost = stage.newest(order);
    stage.clock.move(Stage.SCHEDULE.grace());
    stage.sweeper.sweep();

    notified(lost, new Evidence.FundsMoving(), "sentForSettlement");

    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(cases(order)).containsExactly(CaseKind.LATE_MONEY);
    assertThat(stage.outbox.announced()).hasSize(1);
  }

  @Test
  void a_lost_attempt_and_its_successor_that_both_succeed_are_kept_and_told() {
    var order = diedWhileOpening();
    var lost = stage.newest(order);
    stage.clock.move(Stage.SCHEDULE.grace());
    stage.sweeper.sweep();
    stage.startPayment.again(order, OptionalInt.empty());
    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    sweepAfter(Duration.ofSeconds(12));

    notified(lost, new Evidence.FundsMoving(), "sentForSettlement");

    assertThat(stage.attempts(order).successes()).isEqualTo(2);
    assertThat(cases(order)).contains(CaseKind.SECOND_SUCCESS);
    assertThat(stage.outbox.announced()).hasSize(1);
  }

  @Test
  void a_payment_that_is_not_known_right_after_its_opening_is_not_known_yet() {
    var order = stage.order();
    sweepHearing(new Evidence.NoSuchPayment(), Duration.ofSeconds(12));
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(cases(order)).isEmpty();

    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    sweepAfter(Duration.ofSeconds(12));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(cases(order)).isEmpty();
  }

  @Test
  void a_payment_that_is_not_known_after_the_grace_is_a_case_until_it_is_known_again() {
    var order = stage.order();
    sweepHearing(new Evidence.NoSuchPayment(), Stage.SCHEDULE.grace());
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(cases(order)).containsExactly(CaseKind.GATEWAY_FORGOT);

    sweepAfter(Duration.ofSeconds(12));
    assertThat(cases(order)).as("it was found").isEmpty();
  }

  @Test
  void a_session_ends_only_on_the_gateways_own_word_and_never_in_silence() {
    var order = stage.order();
    for (int hour = 0; hour < 5; hour++) {
      stage.gateway.nextAnswer(new Answer.Silent("503"));
      sweepAfter(Duration.ofHours(1));
    }
    assertThat(stage.gateway.queries()).hasSize(5);
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);

    sweepAfter(Duration.ofMinutes(1));
    assertThat(stage.newest(order).state()).isEqualTo(EXPIRED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.EXPIRED);
  }

  @Test
  void a_session_does_not_end_before_its_time() {
    var order = stage.order();
    sweepAfter(Stage.SCHEDULE.session().minusMillis(1));
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
  }

  @Test
  void whoever_paid_in_the_last_moment_has_paid_however_late_we_ask() {
    var order = stage.order();
    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    sweepAfter(Duration.ofHours(20));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(cases(order)).isEmpty();
  }

  @Test
  void money_after_the_session_ended_is_found_accepted_and_seen_by_a_person() {
    var order = stage.order();
    sweepAfter(Stage.SCHEDULE.session());
    assertThat(stage.status(order)).isEqualTo(OrderStatus.EXPIRED);

    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    sweepAfter(Duration.ofHours(2));

    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(cases(order)).containsExactly(CaseKind.LATE_MONEY);
  }

  /** An order whose attempt is written; whoever was to hear the answer is no more. */
  private Order diedWhileOpening() {
    var order = AnOrder.placed().build();
    stage.orders.add(order, OrderStatus.PENDING);
    var now = stage.clock.instant();
    stage.entry.begin(
        Payment.opening(
            PaymentId.next(now, RANDOM),
            order.number(),
            1,
            TransactionReference.of(order.number(), 1, RANDOM),
            order.total(),
            now,
            Stage.SCHEDULE.graceEnds(now)),
        Cause.of(Messenger.CHECKOUT));
    return order;
  }

  private void notified(Payment payment, Evidence evidence, String word) {
    stage.ledger.record(
        payment.id(),
        new Testimony(evidence, word, stage.clock.instant()),
        Cause.of(Messenger.NOTIFICATION));
  }

  private void sweepHearing(Evidence evidence, Duration later) {
    stage.clock.move(later);
    stage.gateway.nextAnswer(
        new Answer.Heard(new Testimony(evidence, "paymentNotFound", stage.clock.instant())));
    assertThat(stage.sweeper.sweep()).isEqualTo(1);
  }

  private void sweepAfter(Duration later) {
    stage.clock.move(later);
    assertThat(stage.sweeper.sweep()).isPositive();
  }

  private List<CaseKind> cases(Order order) {
    return stage.cases.openOf(order.number()).stream().map(one -> one.about().kind()).toList();
  }
}
