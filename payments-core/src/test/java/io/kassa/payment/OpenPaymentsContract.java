package io.kassa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of attempts tells about those that are not concluded. */
public interface OpenPaymentsContract {

  /** The present time. */
  Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

  /** The figures under test. */
  OpenPayments open();

  /** The attempts, none at first; each call is a transaction of its own. */
  Payments payments();

  /** The orders that the attempts are to pay. */
  Orders orders();

  /** An attempt, written, to be looked after at a time. */
  default Payment written(PaymentState state, Optional<Instant> check) {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number()).in(state).checkedNext(check);
    payments().add(payment);
    return payment;
  }

  @Test
  default void nothing_is_due_and_nothing_is_open_at_first() {
    assertThat(open().due(NOW)).isZero();
    assertThat(open().oldestOpen()).isEmpty();
  }

  @Test
  default void due_is_what_is_to_be_looked_at_by_now_and_claimed_by_nobody() {
    for (int i = 0; i < 3; i++) {
      written(new PaymentState.Opening(), Optional.of(NOW));
    }
    written(new PaymentState.Opening(), Optional.of(NOW.plusSeconds(1)));
    written(new PaymentState.Declined(NotPaidReason.LOST), Optional.empty());
    assertThat(open().due(NOW)).isEqualTo(3);
    payments().claimDue(NOW, Duration.ofSeconds(30), 2);
    assertThat(open().due(NOW)).isEqualTo(1);
  }

  @Test
  default void open_is_what_has_no_outcome_yet_watched_or_not() {
    written(new PaymentState.Declined(NotPaidReason.LOST), Optional.of(NOW));
    written(new PaymentState.Paid(), Optional.of(NOW));
    assertThat(open().oldestOpen()).isEmpty();
    var authorised = written(new PaymentState.Authorised(), Optional.empty());
    assertThat(open().oldestOpen()).contains(authorised.startedAt());
  }
}
