package io.kassa.payment;

import static io.kassa.payment.EveryState.SOME_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final OrderNumber ORDER = new OrderNumber("KM4T-9XQA");
  private static final PaymentState EXPIRED = new PaymentState.Declined(NotPaidReason.EXPIRED);
  private static final PaymentState CANCELLED =
      new PaymentState.Declined(NotPaidReason.CANCELLED_BY_SHOPPER);
  private static final PaymentState WAITING =
      new PaymentState.AwaitingShopper(new GatewayLink("https://pay.example/p"), SOME_TIME);

  @Test
  void an_order_without_attempts_is_open() {
    assertThat(statusOf()).isEqualTo(OrderStatus.OPEN);
  }

  @Test
  void the_newest_attempt_speaks_for_an_order_without_money() {
    assertThat(statusOf(EXPIRED)).isEqualTo(OrderStatus.EXPIRED);
    assertThat(statusOf(EXPIRED, CANCELLED)).isEqualTo(OrderStatus.CANCELLED);
    assertThat(statusOf(CANCELLED, WAITING)).isEqualTo(OrderStatus.PENDING);
    assertThat(statusOf(WAITING, new PaymentState.Declined(NotPaidReason.LOST)))
        .isEqualTo(OrderStatus.FAILED);
  }

  @Test
  void the_end_of_an_old_attempt_never_touches_an_order_that_a_newer_one_paid() {
    assertThat(statusOf(EXPIRED, new PaymentState.Paid())).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void money_on_an_old_attempt_counts_although_a_newer_one_failed() {
    assertThat(statusOf(new PaymentState.Paid(), CANCELLED)).isEqualTo(OrderStatus.PAID);
    assertThat(statusOf(new PaymentState.Authorised(), CANCELLED)).isEqualTo(OrderStatus.PENDING);
  }

  @Test
  void an_order_is_paid_only_when_the_funds_move() {
    assertThat(statusOf(new PaymentState.Authorised())).isEqualTo(OrderStatus.PENDING);
    assertThat(statusOf(new PaymentState.Paid())).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void nobody_pays_an_attempt_once_another_one_brought_money() {
    var first = attempt(1).retired();
    assertThat(new Attempts(List.of(first, attempt(2).in(WAITING))).payable()).isPresent();
    for (var money : new PaymentState[] {new PaymentState.Authorised(), new PaymentState.Paid()}) {
      assertThat(new Attempts(List.of(first.in(money), attempt(2).in(WAITING))).payable())
          .isEmpty();
    }
  }

  @Test
  void a_declined_attempt_is_no_longer_current_and_a_retired_one_neither() {
    assertThat(attempt(1).current()).isTrue();
    assertThat(attempt(1).in(EXPIRED).current()).isFalse();
    assertThat(attempt(1).retired().in(new PaymentState.Paid()).current()).isFalse();
    assertThat(attempt(1).in(new PaymentState.Paid()).current()).isTrue();
  }

  @Test
  void a_payment_page_is_offered_again_only_while_it_is_young_and_current() {
    var waiting = attempt(1).in(WAITING);
    var young = SOME_TIME.plus(Payment.REDIRECT_IS_YOUNG).minusMillis(1);
    assertThat(waiting.youngRedirect(young)).isPresent();
    assertThat(waiting.youngRedirect(SOME_TIME.plus(Payment.REDIRECT_IS_YOUNG))).isEmpty();
    assertThat(waiting.retired().youngRedirect(young)).isEmpty();
    assertThat(attempt(1).youngRedirect(young)).isEmpty();
    assertThat(Payment.REDIRECT_IS_YOUNG).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void a_reference_is_never_repeated_and_fits_the_gateway() {
    var random = new SecureRandom();
    var first = TransactionReference.of(ORDER, 1, random);
    assertThat(first.value()).startsWith("KM4T-9XQA-1-").hasSizeLessThanOrEqualTo(64);
    assertThat(TransactionReference.of(ORDER, 1, random)).isNotEqualTo(first);
  }

  @Test
  void younger_payments_have_greater_identities() {
    var random = new SecureRandom();
    var older = PaymentId.next(SOME_TIME, random).toString();
    var younger = PaymentId.next(SOME_TIME.plusMillis(1), random).toString();
    assertThat(older).isLessThan(younger);
    assertThat(PaymentId.next(SOME_TIME, random).value().version()).isEqualTo(7);
  }

  private static OrderStatus statusOf(PaymentState... states) {
    var payments =
        IntStream.range(0, states.length).mapToObj(i -> attempt(i + 1).in(states[i])).toList();
    // The record sorts: attempts count, not the order in which a query happened to return them.
    return new Attempts(List.copyOf(payments.reversed())).orderStatus();
  }

  private static Payment attempt(int number) {
    var random = new SecureRandom();
    return Payment.opening(
        PaymentId.next(SOME_TIME, random),
        ORDER,
        number,
        TransactionReference.of(ORDER, number, random),
        Money.euroCents(2_495),
        SOME_TIME,
        SOME_TIME);
  }
}
