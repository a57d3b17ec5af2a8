package io.kassa.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.testing.AtOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of payment attempts promises about keeping them. */
public interface PaymentsContract {

  /** The keeper under test; each call is a transaction of its own. */
  Payments payments();

  /** The orders that the attempts are to pay. */
  Orders orders();

  /** A first attempt on an order that exists, not written yet. */
  default Payment fresh() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    return APayment.opening(order.number());
  }

  /** An attempt, written. */
  default Payment written(Payment payment) {
    return payments().add(payment);
  }

  @Test
  default void an_attempt_is_found_by_its_identity_its_reference_and_its_order() {
    var payment = written(fresh());
    written(fresh());
    assertThat(payments().find(payment.id())).contains(payment);
    assertThat(payments().findByReference(payment.reference())).contains(payment);
    assertThat(payments().attemptsOf(payment.order()).payments()).containsExactly(payment);
  }

  @Test
  default void the_attempts_of_many_orders_are_found_at_once_and_not_mixed_up() {
    var first = written(fresh().retired());
    var again = written(APayment.opening(first.order(), 2));
    var other = written(fresh());
    written(fresh());
    var none = AnOrder.placed().build().number();

    assertThat(payments().attemptsOfEach(List.of(first.order(), none, other.order())))
        .containsOnly(
            entry(first.order(), new Attempts(List.of(first, again))),
            entry(other.order(), new Attempts(List.of(other))),
            entry(none, new Attempts(List.of())));
    assertThat(payments().attemptsOfEach(List.of())).isEmpty();
  }

  @Test
  default void an_unknown_attempt_is_not_found() {
    var payment = fresh();
    assertThat(payments().find(payment.id())).isEmpty();
    assertThat(payments().findByReference(payment.reference())).isEmpty();
    assertThat(payments().attemptsOf(payment.order()).payments()).isEmpty();
  }

  @Test
  default void every_state_and_everything_optional_is_added_as_it_is() {
    for (var payment : everyKind()) {
      assertThat(payments().add(payment)).isEqualTo(APayment.at(1, payment));
      assertThat(payments().find(payment.id())).contains(APayment.at(1, payment));
    }
  }

  @Test
  default void every_state_and_everything_optional_is_updated_as_it_is() {
    for (var kind : everyKind()) {
      var opening = written(APayment.opening(kind.order()));
      var changed =
          new Payment(
              opening.id(),
              opening.order(),
              opening.attempt(),
              opening.reference(),
              opening.amount(),
              kind.state(),
              kind.handle(),
              kind.current(),
              opening.startedAt(),
              kind.lastWord(),
              kind.nextCheckAt().map(at -> at.plusNanos(1000)),
              opening.revision());
      assertThat(payments().update(changed)).isEqualTo(APayment.at(2, changed));
      assertThat(payments().find(changed.id())).contains(APayment.at(2, changed));
    }
  }

  @Test
  default void what_an_attempt_no_longer_has_is_gone() {
    var full = everything();
    written(full);
    var bare =
        new Payment(
            full.id(),
            full.order(),
            full.attempt(),
            full.reference(),
            full.amount(),
            new PaymentState.Paid(),
            Optional.empty(),
            false,
            full.startedAt(),
            Optional.empty(),
            Optional.empty(),
            1);
    payments().update(bare);
    assertThat(payments().find(full.id())).contains(APayment.at(2, bare));
  }

  @Test
  default void an_order_has_one_current_attempt() {
    var first = written(fresh());
    var second = APayment.opening(first.order(), 2);
    assertThatThrownBy(() -> payments().add(second))
        .isInstanceOf(CurrentAttemptExists.class)
        .hasMessageContaining(first.order().value());
    assertThat(payments().attemptsOf(first.order()).payments()).containsExactly(first);
  }

  @Test
  default void two_starts_at_once_write_one_attempt() {
    var order = fresh().order();
    var starts =
        AtOnce.run(
            2,
            start -> {
              var attempt = APayment.opening(order, start + 1);
              payments().add(attempt);
              return attempt;
            });
    assertThat(starts.results()).hasSize(1);
    assertThat(starts.refusals()).singleElement().isInstanceOf(CurrentAttemptExists.class);
    assertThat(payments().attemptsOf(order).payments()).hasSize(1);
  }

  @Test
  default void a_retired_attempt_makes_way_for_the_next() {
    var first = written(fresh());
    var retired = payments().update(first.retired());
    var second = written(APayment.opening(first.order(), 2));
    assertThat(payments().attemptsOf(first.order()).payments()).containsExactly(retired, second);
    assertThat(payments().attemptsOf(first.order()).current()).contains(second);
  }

  @Test
  default void a_declined_attempt_makes_way_for_the_next() {
    var first = written(fresh());
    payments().update(first.in(new PaymentState.Declined(NotPaidReason.REFUSED)));
    var second = written(APayment.opening(first.order(), 2));
    assertThat(payments().attemptsOf(first.order()).current()).contains(second);
  }

  @Test
  default void a_reference_is_used_once() {
    var first = written(fresh());
    var other = fresh();
    var second =
        Payment.opening(
            other.id(),
            other.order(),
            1,
            first.reference(),
            other.amount(),
            APayment.STARTED_AT,
            APayment.FIRST_CHECK_AT);
    assertThatThrownBy(() -> payments().add(second))
        .isInstanceOf(RuntimeException.class)
        .isNotInstanceOf(CurrentAttemptExists.class);
    assertThat(payments().find(second.id())).isEmpty();
  }

  @Test
  default void a_write_over_an_old_revision_is_refused() {
    var read = written(fresh());
    var won = payments().update(read.in(new PaymentState.Authorised()));
    assertThatThrownBy(() -> payments().update(read.in(new PaymentState.Paid())))
        .isInstanceOf(StalePayment.class)
        .hasMessageContaining(read.id().toString());
    assertThat(payments().find(read.id())).contains(won);
  }

  @Test
  default void a_write_over_a_revision_that_does_not_exist_yet_is_refused() {
    var read = written(fresh());
    assertThatThrownBy(() -> payments().update(APayment.at(7, read.retired())))
        .isInstanceOf(StalePayment.class);
    assertThat(payments().find(read.id())).contains(read);
  }

  @Test
  default void an_attempt_that_was_never_written_cannot_be_updated() {
    var payment = fresh();
    assertThatThrownBy(() -> payments().update(payment)).isInstanceOf(StalePayment.class);
  }

  @Test
  default void of_two_writers_at_once_one_is_refused() {
    var read = written(fresh());
    var writers =
        AtOnce.run(
            2,
            writer ->
                payments()
                    .update(
                        read.with(new LastWord("word-" + writer, APayment.STARTED_AT))
                            .in(new PaymentState.Authorised())));
    assertThat(writers.results()).hasSize(1);
    assertThat(writers.refusals()).singleElement().isInstanceOf(StalePayment.class);
    assertThat(payments().find(read.id())).contains(writers.results().getFirst());
  }

  private Payment everything() {
    var word = new LastWord("authorized", Instant.parse("2026-11-02T10:15:59.000001Z"));
    return fresh().in(APayment.awaiting()).with(APayment.handle()).with(word);
  }

  private List<Payment> everyKind() {
    var kinds = new ArrayList<Payment>();
    kinds.add(fresh());
    kinds.add(everything());
    kinds.add(fresh().in(APayment.awaiting()));
    kinds.add(everything().in(new PaymentState.Authorised()));
    kinds.add(everything().in(new PaymentState.Paid()).checkedNext(Optional.empty()));
    kinds.add(fresh().with(new LastWord("", APayment.STARTED_AT)).retired());
    for (var reason : NotPaidReason.values()) {
      kinds.add(fresh().in(new PaymentState.Declined(reason)));
    }
    return kinds;
  }
}
