package io.kassa.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Initiation;
import io.kassa.order.OrderStatus;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StartPaymentTest {

  private final Stage stage = new Stage();

  @Test
  void an_opening_that_was_refused_unreachable_or_lost_can_be_tried_again_at_once() {
    expectDeclined(
        new Initiation.Declined("entityIsNotConfigured"), NotPaidReason.REQUEST_REJECTED);
    expectDeclined(new Initiation.Unreachable("refused"), NotPaidReason.UNREACHABLE);
    expectDeclined(new Initiation.InDoubt("no answer"), NotPaidReason.LOST);
  }

  private void expectDeclined(Initiation answer, NotPaidReason reason) {
    stage.gateway.nextInitiation(answer);
    var order = stage.order();
    assertThat(stage.newest(order).state()).isEqualTo(new PaymentState.Declined(reason));
    assertThat(stage.status(order)).isEqualTo(OrderStatus.FAILED);

    stage.startPayment.again(order, OptionalInt.empty());
    assertThat(stage.attempts(order).payments()).hasSize(2);
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(stage.attempts(order).payments().stream().map(Payment::reference).distinct())
        .hasSize(2);
  }

  @Test
  void a_young_payment_page_goes_on_instead_of_a_second_attempt() {
    var order = stage.order();
    stage.startPayment.again(order, OptionalInt.empty());
    stage.clock.move(Payment.REDIRECT_IS_YOUNG.minusMillis(1));
    stage.startPayment.again(order, OptionalInt.empty());
    assertThat(stage.gateway.initiations()).hasSize(1);
  }

  @Test
  void an_old_payment_page_is_retired_and_stays_watched() {
    var order = stage.order();
    stage.clock.move(Payment.REDIRECT_IS_YOUNG);
    stage.startPayment.again(order, OptionalInt.empty());
    var first = stage.attempts(order).payments().getFirst();
    assertThat(stage.attempts(order).payments()).hasSize(2);
    assertThat(first.current()).isFalse();
    assertThat(first.nextCheckAt()).isPresent();
    assertThat(stage.attempts(order).current()).contains(stage.newest(order));
  }

  @Test
  void a_page_that_did_not_work_for_the_shopper_is_retired_at_once() {
    var order = stage.order();
    stage.startPayment.again(order, OptionalInt.of(1));
    assertThat(stage.attempts(order).payments()).hasSize(2);
    assertThat(stage.attempts(order).payments().stream().filter(Payment::current)).hasSize(1);
  }

  @Test
  void a_second_click_on_the_failed_page_does_not_end_what_the_first_began() {
    var order = stage.order();
    stage.startPayment.again(order, OptionalInt.of(1));
    stage.startPayment.again(order, OptionalInt.of(1));
    assertThat(stage.attempts(order).payments()).hasSize(2);
    assertThat(stage.newest(order).current()).isTrue();
  }

  @Test
  void an_attempt_that_is_still_opening_is_never_doubled() {
    var order = stage.order();
    var opening = stage.newest(order).in(new PaymentState.Opening());
    stage.payments.update(opening);
    stage.startPayment.again(order, OptionalInt.of(1));
    assertThat(stage.attempts(order).payments()).hasSize(1);
  }

  @Test
  void an_order_with_money_is_never_paid_again() {
    var order = stage.order();
    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    stage.shopperReturn.welcome(order, "success");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    stage.clock.move(Duration.ofHours(1));
    stage.startPayment.again(order, OptionalInt.of(1));
    assertThat(stage.gateway.initiations()).hasSize(1);
  }
}
