package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.outbox.Announcement.Standing;
import io.kassa.payment.APayment;
import io.kassa.payment.PaymentConcluded;
import io.kassa.payment.Payments;
import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every outbox promises. */
public interface OutboxContract {

  /** A time at which some announcements are due; to the microsecond. */
  Instant NOW = Instant.parse("2026-11-02T12:00:00.123456Z");

  /** How long a claim holds. */
  Duration LEASE = Duration.ofSeconds(30);

  /** The outbox under test, empty at first; each call is a transaction of its own. */
  Outbox outbox();

  /** The orders that are announced. */
  Orders orders();

  /** The attempts that paid them. */
  Payments payments();

  /** An order that was paid at a time, not announced yet. */
  default PaymentConcluded paidAt(Instant time) {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PAID);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    return new PaymentConcluded(order.number(), payment.id(), time);
  }

  /** The announcement that an order was paid at a time. */
  default Announcement announcedAt(Instant time) {
    var paid = paidAt(time);
    outbox().announce(paid);
    return only(paid.order());
  }

  private Announcement only(OrderNumber order) {
    assertThat(outbox().of(order)).hasSize(1);
    return outbox().of(order).getFirst();
  }

  private List<AnnouncementId> claim(Instant now, int limit) {
    return outbox().claimDue(now, LEASE, limit).stream().map(Announcement::id).toList();
  }

  @Test
  default void an_announcement_is_due_at_once_and_says_what_happened() {
    var paid = paidAt(NOW);
    outbox().announce(paid);
    var written = only(paid.order());
    assertThat(written)
        .isEqualTo(
            new Announcement(
                written.id(),
                Subject.ORDER_PAID,
                paid.order(),
                paid.payment(),
                Optional.empty(),
                NOW,
                Optional.empty(),
                NOW,
                0,
                Optional.of(NOW),
                Optional.empty(),
                ""));
    assertThat(written.standing()).isEqualTo(Standing.WAITING);
    assertThat(outbox().claimDue(NOW, LEASE, 10)).containsExactly(written);
  }

  @Test
  default void an_order_is_announced_once_however_often_it_is_said() {
    var paid = paidAt(NOW);
    outbox().announce(paid);
    var first = only(paid.order());
    outbox().announce(new PaymentConcluded(paid.order(), paid.payment(), NOW.plusSeconds(9)));
    assertThat(outbox().of(paid.order())).containsExactly(first);
    outbox().delivered(first.id(), NOW);
    outbox().announce(paid);
    assertThat(only(paid.order()).standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  default void nothing_is_claimed_before_its_time_and_the_oldest_due_come_first() {
    var second = announcedAt(NOW.minusSeconds(2));
    var third = announcedAt(NOW);
    var first = announcedAt(NOW.minusSeconds(3));
    announcedAt(NOW.plusNanos(1000));
    assertThat(claim(NOW, 2)).containsExactly(first.id(), second.id());
    assertThat(claim(NOW, 2)).containsExactly(third.id());
    assertThat(claim(NOW, 2)).isEmpty();
  }

  @Test
  default void a_claim_ends_with_its_lease() {
    var one = announcedAt(NOW.minusSeconds(1));
    assertThat(claim(NOW, 10)).containsExactly(one.id());
    assertThat(claim(NOW.plus(LEASE).minusNanos(1000), 10)).isEmpty();
    assertThat(claim(NOW.plus(LEASE), 10)).containsExactly(one.id());
  }

  @Test
  default void what_was_delivered_is_never_due_again() {
    var one = announcedAt(NOW);
    claim(NOW, 10);
    outbox().delivered(one.id(), NOW.plusSeconds(1));
    assertThat(claim(NOW.plus(Duration.ofDays(999)), 10)).isEmpty();
    var stored = only(one.order());
    assertThat(stored.deliveredAt()).contains(NOW.plusSeconds(1));
    assertThat(stored.nextTryAt()).isEmpty();
    assertThat(stored.tries()).isEqualTo(1);
    assertThat(stored.standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  default void what_failed_is_due_when_it_was_said_and_tells_why() {
    var one = announcedAt(NOW);
    claim(NOW, 10);
    outbox().failed(one.id(), "no answer", NOW.plusSeconds(10));
    var stored = only(one.order());
    assertThat(stored.standing()).isEqualTo(Standing.FAILING);
    assertThat(stored.lastProblem()).isEqualTo("no answer");
    assertThat(stored.tries()).isEqualTo(1);
    assertThat(claim(NOW.plusSeconds(10).minusNanos(1000), 10)).isEmpty();
    assertThat(outbox().claimDue(NOW.plusSeconds(10), LEASE, 10)).containsExactly(stored);
    outbox().delivered(one.id(), NOW.plusSeconds(11));
    assertThat(only(one.order()).lastProblem()).isEmpty();
    assertThat(only(one.order()).tries()).isEqualTo(2);
  }

  @Test
  default void a_slower_server_does_not_take_back_a_delivery() {
    var one = announcedAt(NOW);
    outbox().delivered(one.id(), NOW);
    outbox().failed(one.id(), "no answer", NOW.plusSeconds(10));
    outbox().kept(one.id(), "no way out");
    outbox().delivered(one.id(), NOW.plusSeconds(5));
    assertThat(claim(NOW.plus(Duration.ofDays(999)), 10)).isEmpty();
    assertThat(only(one.order()).deliveredAt()).contains(NOW);
    assertThat(only(one.order()).lastProblem()).isEmpty();
  }

  @Test
  default void what_is_kept_is_not_due_until_it_is_taken_up() {
    var one = announcedAt(NOW);
    var done = announcedAt(NOW);
    outbox().delivered(done.id(), NOW);
    claim(NOW, 10);
    outbox().kept(one.id(), "no way out");
    assertThat(only(one.order()).standing()).isEqualTo(Standing.KEPT);
    assertThat(only(one.order()).lastProblem()).isEqualTo("no way out");
    assertThat(only(one.order()).tries()).isZero();
    var later = NOW.plus(Duration.ofDays(30));
    assertThat(claim(later, 10)).isEmpty();
    assertThat(outbox().takeUp(later)).isEqualTo(1);
    assertThat(claim(later, 10)).containsExactly(one.id());
  }

  @Test
  default void what_was_not_delivered_is_listed_oldest_first() {
    var second = announcedAt(NOW);
    var first = announcedAt(NOW.minusSeconds(3));
    var done = announcedAt(NOW.minusSeconds(9));
    announcedAt(NOW.plusSeconds(1));
    outbox().delivered(done.id(), NOW);
    assertThat(outbox().undelivered(2)).containsExactly(first, second);
    var waiting = outbox().waiting();
    assertThat(waiting.announcements()).isEqualTo(outbox().undelivered(1000).size());
    assertThat(waiting.oldest()).contains(first.writtenAt());
  }

  @Test
  default void an_endless_reason_is_cut() {
    var one = announcedAt(NOW);
    outbox().failed(one.id(), "x".repeat(9000), NOW);
    assertThat(only(one.order()).lastProblem()).isEqualTo("x".repeat(500));
    outbox().kept(one.id(), "y".repeat(9000));
    assertThat(only(one.order()).lastProblem()).isEqualTo("y".repeat(500));
  }

  @Test
  default void two_servers_share_the_work_and_none_is_done_twice() {
    var due = IntStream.range(0, 40).mapToObj(n -> announcedAt(NOW.minusSeconds(n)).id()).toList();
    var servers = AtOnce.run(2, server -> claimedUntilNothingIsLeft());
    assertThat(servers.refusals()).isEmpty();
    var claimed = new ArrayList<AnnouncementId>();
    servers.results().forEach(claimed::addAll);
    // A claim that is still being written hides its rows, so both may stop before the very last.
    claimed.addAll(claim(NOW, 100));
    assertThat(claimed).containsExactlyInAnyOrderElementsOf(due);
  }

  private List<AnnouncementId> claimedUntilNothingIsLeft() {
    var all = new ArrayList<AnnouncementId>();
    for (int round = 0; round < 40; round++) {
      var some = claim(NOW, 3);
      if (some.isEmpty()) {
        return all;
      }
      all.addAll(some);
    }
    return all;
  }
}
