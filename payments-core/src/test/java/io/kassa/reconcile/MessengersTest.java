package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MessengersTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();

  @Test
  void the_address_used_to_come_back_decides_nothing() {
    stage.shopperReturn.welcome(order, "success");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    stage.clock.move(Duration.ofMinutes(1));
    stage.gateway.shopperPays(handle());
    stage.shopperReturn.welcome(order, "cancel");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_return_can_be_repeated_for_ever() {
    stage.gateway.shopperPays(handle());
    for (int i = 0; i < 5; i++) {
      stage.shopperReturn.welcome(order, "success");
      stage.clock.move(Duration.ofDays(30));
    }
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(happenings()).containsOnlyOnce(Happening.FUNDS_MOVING);
  }

  @Test
  void a_page_reloaded_in_a_hurry_does_not_ask_again() {
    stage.shopperReturn.welcome(order, "pending");
    stage.shopperReturn.welcome(order, "pending");
    assertThat(stage.gateway.queries()).hasSize(1);
  }

  @Test
  void a_shopper_who_never_returns_has_paid_all_the_same() {
    stage.gateway.shopperPays(handle());
    stage.clock.move(Duration.ofSeconds(11));
    assertThat(stage.sweeper.sweep()).isEqualTo(1);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(last().cause().messenger()).isEqualTo(Messenger.SWEEPER);
    stage.clock.move(Duration.ofDays(6));
    assertThat(stage.sweeper.sweep()).isZero();
  }

  @Test
  void nothing_is_swept_before_its_time() {
    stage.clock.move(Duration.ofMillis(8_999));
    assertThat(stage.sweeper.sweep()).isZero();
  }

  @Test
  void a_gateway_that_does_not_answer_is_asked_again_later() {
    stage.gateway.nextAnswer(new Answer.Silent("503"));
    stage.clock.move(Duration.ofSeconds(11));
    stage.sweeper.sweep();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    stage.gateway.shopperPays(handle());
    stage.clock.move(Duration.ofSeconds(11));
    stage.sweeper.sweep();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_dead_servers_claims_come_due_when_the_lease_ends() {
    stage.clock.move(Duration.ofSeconds(11));
    assertThat(stage.payments.claimDue(stage.clock.instant(), Stage.LEASE, 10)).hasSize(1);
    assertThat(stage.sweeper.sweep()).isZero();
    stage.clock.move(Stage.LEASE);
    assertThat(stage.sweeper.sweep()).isEqualTo(1);
  }

  @Test
  void an_opening_without_an_answer_is_lost_when_the_grace_ends_and_not_before() {
    crashDuringTheOpening();
    stage.clock.move(Duration.ofSeconds(54));
    stage.reconciliation.reconcile(stage.newest(order).id(), Cause.of(Messenger.OPERATOR));
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.Opening.class);
    stage.clock.move(Duration.ofSeconds(1));
    stage.sweeper.sweep();
    assertThat(stage.newest(order).state())
        .isEqualTo(new PaymentState.Declined(NotPaidReason.LOST));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.FAILED);
  }

  @Test
  void a_page_that_comes_after_the_attempt_was_given_up_is_shown_to_nobody() {
    crashDuringTheOpening();
    stage.clock.move(Duration.ofSeconds(55));
    stage.sweeper.sweep();
    var late = (Initiation.Redirect) stage.gateway.aRedirect();
    var payment =
        stage.ledger.opened(
            stage.newest(order), late.page(), late.handle(), Cause.of(Messenger.CHECKOUT));
    assertThat(payment.state()).isInstanceOf(PaymentState.Declined.class);
    assertThat(payment.youngRedirect(stage.clock.instant())).isEmpty();
    assertThat(payment.nextCheckAt()).as("it is watched from now on").isPresent();
  }

  @Test
  void money_after_a_decline_makes_the_order_paid_and_is_marked_for_a_person() {
    hear(new Evidence.NotPaid(NotPaidReason.EXPIRED), "requestExpired");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.EXPIRED);
    hear(new Evidence.FundsMoving(), "sentForSettlement");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(last().contradiction()).contains(CaseKind.LATE_MONEY);
  }

  @Test
  void a_second_success_stays_in_the_books_and_is_marked_for_a_person() {
    var first = stage.newest(order);
    stage.startPayment.again(order, OptionalInt.of(1));
    hear(new Evidence.FundsMoving(), "sentForSettlement");
    assertThat(last().contradiction()).isEmpty();
    stage.ledger.record(
        first.id(), testimony(new Evidence.FundsMoving(), "settled"), Cause.of(Messenger.SWEEPER));
    assertThat(stage.attempts(order).successes()).isEqualTo(2);
    assertThat(last().contradiction()).contains(CaseKind.SECOND_SUCCESS);
  }

  @Test
  void the_end_of_an_old_attempt_leaves_a_paid_order_alone() {
    var first = stage.newest(order);
    stage.startPayment.again(order, OptionalInt.of(1));
    hear(new Evidence.FundsMoving(), "sentForSettlement");
    stage.ledger.record(
        first.id(),
        testimony(new Evidence.NotPaid(NotPaidReason.EXPIRED), "requestExpired"),
        Cause.of(Messenger.SWEEPER));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void the_journal_tells_who_brought_what_and_what_changed() {
    stage.gateway.shopperPays(handle());
    stage.shopperReturn.welcome(order, "success");
    assertThat(happenings())
        .containsExactly(Happening.STARTED, Happening.PAGE_OPENED, Happening.FUNDS_MOVING);
    assertThat(last().cause()).isEqualTo(new Cause(Messenger.RETURN, "success"));
    assertThat(last().before()).isNotEqualTo(last().after());
    assertThat(last().word()).isEqualTo("sentForSettlement");
  }

  @Test
  void the_sweeper_does_not_fill_the_journal_with_nothing_new() {
    for (int i = 0; i < 5; i++) {
      stage.clock.move(Duration.ofSeconds(11));
      stage.sweeper.sweep();
    }
    assertThat(stage.gateway.queries()).hasSize(5);
    assertThat(happenings()).containsOnlyOnce(Happening.NOTHING_YET);
  }

  private void crashDuringTheOpening() {
    var asWritten = stage.newest(order);
    stage.payments.update(
        new Payment(
            asWritten.id(),
            asWritten.order(),
            asWritten.attempt(),
            asWritten.reference(),
            asWritten.amount(),
            new PaymentState.Opening(),
            Optional.empty(),
            true,
            asWritten.startedAt(),
            Optional.empty(),
            Optional.of(Stage.SCHEDULE.graceEnds(asWritten.startedAt())),
            asWritten.revision()));
  }

  private void hear(Evidence evidence, String word) {
    stage.ledger.record(
        stage.newest(order).id(), testimony(evidence, word), Cause.of(Messenger.SWEEPER));
  }

  private Testimony testimony(Evidence evidence, String word) {
    return new Testimony(evidence, word, stage.clock.instant());
  }

  private GatewayHandle handle() {
    return stage.newest(order).handle().orElseThrow();
  }

  private List<Happening> happenings() {
    return stage.journal.of(order.number()).stream().map(JournalLine::happening).toList();
  }

  private JournalLine last() {
    return stage.journal.of(order.number()).getLast();
  }
}
