package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.cases.Closing;
import io.kassa.checkout.Stage;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.Evidence;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.staff.StaffName;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** An order is announced as paid exactly once, whatever is heard, how often and in which order. */
class AnnouncementsTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();

  @Test
  void an_order_is_announced_when_money_moves_and_not_before() {
    hear(stage.newest(order), new Evidence.NothingYet());
    hear(stage.newest(order), new Evidence.BankApproved());
    assertThat(stage.outbox.of(order.number())).isEmpty();
    hear(stage.newest(order), new Evidence.FundsMoving());
    var announced = stage.outbox.of(order.number());
    assertThat(announced).hasSize(1);
    assertThat(announced.getFirst().payment()).isEqualTo(stage.newest(order).id());
    assertThat(announced.getFirst().nextTryAt()).contains(stage.clock.instant());
  }

  @Test
  void events_that_are_replayed_announce_nothing_again() {
    for (int i = 0; i < 20; i++) {
      hear(stage.newest(order), new Evidence.FundsMoving());
      hear(stage.newest(order), new Evidence.BankApproved());
      hear(stage.newest(order), new Evidence.MoneyReturned());
      hear(stage.newest(order), new Evidence.NotPaid(NotPaidReason.REFUSED));
    }
    assertThat(stage.outbox.of(order.number())).hasSize(1);
  }

  @Test
  void an_announcement_that_was_delivered_is_not_made_again() {
    hear(stage.newest(order), new Evidence.FundsMoving());
    stage.outbox.delivered(stage.outbox.of(order.number()).getFirst().id(), stage.clock.instant());
    hear(stage.newest(order), new Evidence.FundsMoving());
    assertThat(stage.outbox.of(order.number())).hasSize(1);
    assertThat(stage.outbox.undelivered(9)).isEmpty();
  }

  @Test
  void a_second_success_on_the_order_is_not_announced() {
    var first = stage.newest(order);
    stage.startPayment.again(order, OptionalInt.of(1));
    hear(stage.newest(order), new Evidence.FundsMoving());
    var announced = stage.outbox.of(order.number());
    hear(stage.payments.find(first.id()).orElseThrow(), new Evidence.FundsMoving());
    assertThat(stage.attempts(order).successes()).isEqualTo(2);
    assertThat(announced).hasSize(1);
    assertThat(stage.outbox.of(order.number())).isEqualTo(announced);
  }

  @Test
  void money_that_comes_late_is_announced_like_any_other() {
    hear(stage.newest(order), new Evidence.NotPaid(NotPaidReason.EXPIRED));
    assertThat(stage.outbox.of(order.number())).isEmpty();
    hear(stage.newest(order), new Evidence.FundsMoving());
    hear(stage.newest(order), new Evidence.FundsMoving());
    assertThat(stage.outbox.of(order.number())).hasSize(1);
  }

  @Test
  void another_amount_than_ordered_is_announced_only_when_a_person_has_settled_it() {
    var payment = stage.newest(order);
    var other = payment.amount().plus(Money.euroCents(1));
    var now = stage.clock.instant();
    stage.ledger.record(
        payment.id(),
        new Testimony(new Evidence.FundsMoving(), "moving", now, Optional.of(other)),
        Cause.of(Messenger.NOTIFICATION));
    hear(stage.newest(order), new Evidence.FundsMoving());
    assertThat(stage.status(order)).isNotEqualTo(OrderStatus.PAID);
    assertThat(stage.outbox.of(order.number())).isEmpty();
    for (Case open : stage.cases.openOf(order.number())) {
      stage.ledger.settle(
          open.id(), new Closing(now, Optional.of(new StaffName("an")), "checked by telephone"));
    }
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(stage.outbox.of(order.number())).hasSize(1);
  }

  private void hear(Payment payment, Evidence evidence) {
    stage.ledger.record(
        payment.id(),
        new Testimony(evidence, evidence.getClass().getSimpleName(), stage.clock.instant()),
        Cause.of(Messenger.NOTIFICATION));
  }
}
