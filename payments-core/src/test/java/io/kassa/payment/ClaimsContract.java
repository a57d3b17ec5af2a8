package io.kassa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of payment attempts promises about those whose time has come. */
public interface ClaimsContract {

  /** A time at which some attempts are due. */
  Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

  /** How long a claim holds. */
  Duration LEASE = Duration.ofSeconds(30);

  /** The keeper under test, empty at first; each call is a transaction of its own. */
  Payments payments();

  /** The orders that the attempts are to pay. */
  Orders orders();

  /** An attempt, written, that is to be looked after at a time. */
  default Payment dueAt(Instant time) {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.due(APayment.opening(order.number()), time);
    payments().add(payment);
    return APayment.at(1, payment);
  }

  @Test
  default void nothing_is_claimed_before_its_time() {
    dueAt(NOW.plusNanos(1000));
    assertThat(payments().claimDue(NOW, LEASE, 10)).isEmpty();
  }

  @Test
  default void what_is_no_longer_watched_is_never_claimed() {
    var payment = dueAt(NOW);
    payments().update(payment.in(new PaymentState.Paid()).checkedNext(Optional.empty()));
    assertThat(payments().claimDue(NOW.plus(Duration.ofDays(999)), LEASE, 10)).isEmpty();
  }

  @Test
  default void the_oldest_due_come_first_and_no_more_than_asked_for() {
    var second = dueAt(NOW.minusSeconds(2));
    var third = dueAt(NOW);
    var first = dueAt(NOW.minusSeconds(3));
    assertThat(payments().claimDue(NOW, LEASE, 2)).containsExactly(first.id(), second.id());
    assertThat(payments().claimDue(NOW, LEASE, 2)).containsExactly(third.id());
    assertThat(payments().claimDue(NOW, LEASE, 2)).isEmpty();
  }

  @Test
  default void a_claim_ends_with_its_lease() {
    var payment = dueAt(NOW.minusSeconds(1));
    assertThat(payments().claimDue(NOW, LEASE, 10)).containsExactly(payment.id());
    var justBefore = NOW.plus(LEASE).minusNanos(1000);
    assertThat(payments().claimDue(justBefore, LEASE, 10)).isEmpty();
    assertThat(payments().claimDue(NOW.plus(LEASE), LEASE, 10)).containsExactly(payment.id());
  }

  @Test
  default void a_recorded_check_ends_the_claim_early() {
    var payment = dueAt(NOW);
    payments().claimDue(NOW, LEASE, 10);
    var soon = NOW.plusSeconds(1);
    payments().update(APayment.due(payment, soon));
    assertThat(payments().claimDue(soon, LEASE, 10)).containsExactly(payment.id());
  }

  @Test
  default void a_claim_does_not_make_a_writer_lose_that_read_before_it() {
    var read = dueAt(NOW);
    payments().claimDue(NOW, LEASE, 10);
    var next = NOW.plus(Duration.ofHours(1));
    var stored = payments().update(APayment.due(read.in(new PaymentState.Authorised()), next));
    assertThat(payments().find(read.id())).contains(stored);
    assertThat(stored.nextCheckAt()).contains(next);
  }

  @Test
  default void two_servers_share_the_work_and_none_is_done_twice() {
    var due = IntStream.range(0, 40).mapToObj(n -> dueAt(NOW.minusSeconds(n)).id()).toList();
    var servers = AtOnce.run(2, server -> claimedUntilNothingIsLeft());
    assertThat(servers.refusals()).isEmpty();
    var claimed = new ArrayList<PaymentId>();
    servers.results().forEach(claimed::addAll);
    // A claim that is still being written hides its rows, so both may stop before the very last.
    claimed.addAll(payments().claimDue(NOW, LEASE, 100));
    assertThat(claimed).containsExactlyInAnyOrderElementsOf(due);
  }

  private List<PaymentId> claimedUntilNothingIsLeft() {
    var all = new ArrayList<PaymentId>();
    for (int round = 0; round < 40; round++) {
      var some = payments().claimDue(NOW, LEASE, 3);
      if (some.isEmpty()) {
        return all;
      }
      all.addAll(some);
    }
    return all;
  }

  @Test
  default void a_hastened_attempt_is_due_now() {
    var payment = dueAt(NOW.plus(Duration.ofDays(1)));
    payments().hasten(payment.id(), NOW);
    assertThat(payments().claimDue(NOW, LEASE, 10)).containsExactly(payment.id());
  }

  @Test
  default void what_is_no_longer_watched_can_be_hastened() {
    var payment = dueAt(NOW);
    payments().update(payment.checkedNext(Optional.empty()));
    payments().hasten(payment.id(), NOW);
    assertThat(payments().claimDue(NOW, LEASE, 10)).containsExactly(payment.id());
  }

  @Test
  default void what_is_due_already_keeps_its_place() {
    var payment = dueAt(NOW.minusSeconds(9));
    payments().hasten(payment.id(), NOW);
    assertThat(payments().find(payment.id())).contains(payment);
  }

  @Test
  default void hastening_does_not_make_a_writer_lose_that_read_before_it() {
    var read = dueAt(NOW.plus(Duration.ofDays(1)));
    payments().hasten(read.id(), NOW);
    var next = NOW.plus(Duration.ofHours(1));
    var stored = payments().update(APayment.due(read.in(new PaymentState.Authorised()), next));
    assertThat(payments().find(read.id())).contains(stored);
  }

  @Test
  default void hastening_an_attempt_that_does_not_exist_does_nothing() {
    var order = AnOrder.placed().build();
    payments().hasten(APayment.opening(order.number()).id(), NOW);
    assertThat(payments().claimDue(NOW, LEASE, 10)).isEmpty();
  }
}
