package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Row Q5 of the fault matrix: the gateway's last word shows the newest of several refunds only, so
 * nothing is counted from it. Money that went back without Kassa is for a person to look at.
 */
class ForeignRefundsTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();

  @BeforeEach
  void paid() {
    hear(new Evidence.FundsMoving(), "settled");
  }

  @Test
  void two_refunds_made_elsewhere_are_one_case_seen_twice_and_the_order_stays_paid() {
    hear(new Evidence.MoneyReturned(), "sentForRefund");
    hear(new Evidence.MoneyReturned(), "refunded");

    var open = stage.cases.of(order.number());
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().about().kind()).isEqualTo(CaseKind.UNASKED_REFUND);
    assertThat(open.getFirst().times()).isEqualTo(2);
    assertThat(open.getFirst().about().proposedRefund()).as("nothing more goes back").isEmpty();
    assertThat(stage.newest(order).state()).isEqualTo(new PaymentState.Paid());
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_refund_that_is_heard_of_before_the_payment_is_both() {
    var other = stage.order();
    stage.ledger.record(
        stage.newest(other).id(),
        new Testimony(new Evidence.MoneyReturned(), "refunded", stage.clock.instant()),
        Cause.of(Messenger.SWEEPER));

    assertThat(stage.newest(other).state()).isEqualTo(new PaymentState.Paid());
    assertThat(stage.cases.of(other.number()))
        .singleElement()
        .matches(one -> one.about().kind() == CaseKind.UNASKED_REFUND);
  }

  private void hear(Evidence evidence, String word) {
    stage.ledger.record(
        stage.newest(order).id(),
        new Testimony(evidence, word, stage.clock.instant()),
        Cause.of(Messenger.SWEEPER));
  }
}
