package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.payment.Attempts;
import io.kassa.payment.EveryState;
import io.kassa.payment.PaymentId;
import io.kassa.payment.StateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTraitsTest {

  private static final OrderNumber ORDER = new OrderNumber("KM4T-9XQA");

  /** Because the list would hide an order that it is asked for. */
  @Test
  void what_any_attempts_make_of_an_order_may_meet() {
    for (var first : EveryState.states()) {
      for (var second : EveryState.states()) {
        var older = APayment.opening(ORDER, 1).in(first);
        var newer = APayment.opening(ORDER, 2).in(second);
        var both = new Attempts(List.of(older, newer));
        for (var disputed : disputes(older.id(), newer.id())) {
          var status = both.orderStatus(disputed);
          assertThat(like(status, older.state().name()).mayMeet()).isTrue();
          assertThat(like(status, newer.state().name()).mayMeet()).isTrue();
        }
      }
    }
  }

  @Test
  void an_order_that_was_never_paid_has_no_money() {
    assertThat(like(OrderStatus.FAILED, StateName.PAID).mayMeet()).isFalse();
    assertThat(like(OrderStatus.EXPIRED, StateName.AUTHORISED).mayMeet()).isFalse();
  }

  private static List<Set<PaymentId>> disputes(PaymentId one, PaymentId other) {
    return List.of(Set.of(), Set.of(one), Set.of(other), Set.of(one, other));
  }

  private static OrderTraits like(OrderStatus status, StateName attempt) {
    return new OrderTraits(
        Optional.of(status), Optional.of(attempt), Optional.empty(), Optional.empty(), false);
  }
}
