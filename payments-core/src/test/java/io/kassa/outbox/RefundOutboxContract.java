package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.Announcement.Standing;
import io.kassa.payment.PaymentConcluded;
import io.kassa.refund.GivenBack;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundWay;
import io.kassa.testing.AtOnce;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every outbox promises of money that goes back, and of what a person has sent again. */
public interface RefundOutboxContract extends OutboxContract {

  SecureRandom RANDOM = new SecureRandom();

  /** A fresh refund. */
  default RefundId aRefund() {
    return RefundId.next(NOW, RANDOM);
  }

  /** Some refunds of an order went back. */
  default RefundAccepted accepted(PaymentConcluded paid, RefundId... refunds) {
    return new RefundAccepted(
        paid.order(),
        paid.payment(),
        List.of(refunds),
        RefundWay.GATEWAY,
        Money.euroCents(420_000),
        Money.euroCents(80_000),
        NOW);
  }

  /** An announcement that was delivered. */
  default Announcement delivered() {
    var one = announcedAt(NOW.minusSeconds(60));
    outbox().delivered(one.id(), NOW.minusSeconds(50));
    return theOnly(one.order());
  }

  private Announcement theOnly(OrderNumber order) {
    assertThat(outbox().of(order)).hasSize(1);
    return outbox().of(order).getFirst();
  }

  private Announcement find(OrderNumber order, AnnouncementId id) {
    return outbox().of(order).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  default void money_that_goes_back_is_announced_with_what_was_known_then() {
    var paid = paidAt(NOW);
    var first = aRefund();
    outbox().announce(accepted(paid, first, aRefund()));
    var told = theOnly(paid.order());
    assertThat(told.subject()).isEqualTo(Subject.REFUND_ACCEPTED);
    assertThat(told.payment()).isEqualTo(paid.payment());
    assertThat(told.refund())
        .contains(
            new GivenBack(
                first, RefundWay.GATEWAY, Money.euroCents(420_000), Money.euroCents(80_000)));
    assertThat(told.factAt()).isEqualTo(NOW);
    assertThat(told.copy()).isEmpty();
    assertThat(outbox().claimDue(NOW, LEASE, 10)).containsExactly(told);
  }

  @Test
  default void each_refund_is_told_once_alone_or_with_others() {
    var paid = paidAt(NOW);
    var told = List.of(aRefund(), aRefund());
    var fresh = aRefund();
    outbox().announce(accepted(paid, told.get(0), told.get(1)));
    assertThat(outbox().untold(List.of(told.get(0), fresh, told.get(1)))).containsExactly(fresh);
    for (var again : List.of(accepted(paid, told.get(1)), accepted(paid, fresh, told.get(0)))) {
      assertThatThrownBy(() -> outbox().announce(again)).isInstanceOf(ToldBefore.class);
    }
    assertThat(outbox().of(paid.order())).hasSize(1);
    outbox().announce(accepted(paid, fresh));
    outbox().announce(paid);
    assertThat(outbox().of(paid.order()))
        .extracting(Announcement::subject)
        .containsExactlyInAnyOrder(
            Subject.REFUND_ACCEPTED, Subject.REFUND_ACCEPTED, Subject.ORDER_PAID);
  }

  @Test
  default void what_was_delivered_is_copied_when_a_person_wants_it_and_stays_delivered() {
    var one = delivered();
    var copy = outbox().again(one.id(), "form", "an", NOW).orElseThrow();
    var written = find(one.order(), copy);
    assertThat(written)
        .isEqualTo(
            new Announcement(
                copy,
                one.subject(),
                one.order(),
                one.payment(),
                one.refund(),
                one.factAt(),
                Optional.of(new Copy(one.id(), "an")),
                NOW,
                0,
                Optional.of(NOW),
                Optional.empty(),
                ""));
    assertThat(find(one.order(), one.id())).isEqualTo(one);
    assertThat(outbox().claimDue(NOW, LEASE, 10)).containsExactly(written);
  }

  @Test
  default void a_copy_of_a_refunds_announcement_says_the_same() {
    var paid = paidAt(NOW.minusSeconds(5));
    outbox().announce(accepted(paid, aRefund()));
    var one = theOnly(paid.order());
    outbox().delivered(one.id(), NOW);
    var later = NOW.plus(Duration.ofDays(3));
    var copy = outbox().again(one.id(), "form", "an", later).orElseThrow();
    outbox().delivered(copy, later);
    var third = outbox().again(copy, "other form", "bo", later).orElseThrow();
    assertThat(find(paid.order(), third).refund()).isEqualTo(one.refund());
    assertThat(find(paid.order(), third).factAt()).isEqualTo(NOW);
    assertThat(find(paid.order(), third).copy()).contains(new Copy(copy, "bo"));
  }

  @Test
  default void a_form_that_is_sent_many_times_at_once_makes_one_copy() {
    var one = delivered();
    var clicks = AtOnce.run(6, n -> outbox().again(one.id(), "form", "an", NOW));
    assertThat(clicks.refusals()).isEmpty();
    assertThat(clicks.results())
        .doesNotContain(Optional.empty())
        .containsOnly(clicks.results().getFirst());
    assertThat(outbox().of(one.order())).hasSize(2);
    assertThat(outbox().again(one.id(), "next form", "an", NOW)).isPresent();
    assertThat(outbox().of(one.order())).hasSize(3);
  }

  @Test
  default void what_was_not_delivered_has_no_copy() {
    var one = announcedAt(NOW);
    assertThat(outbox().again(one.id(), "form", "an", NOW)).isEmpty();
    outbox().failed(one.id(), "no answer", NOW.plusSeconds(10));
    assertThat(outbox().again(one.id(), "form", "an", NOW)).isEmpty();
    assertThat(outbox().again(new AnnouncementId(aRefund().value()), "form", "an", NOW)).isEmpty();
    assertThat(outbox().of(one.order())).hasSize(1);
  }

  @Test
  default void an_order_stays_announced_once_whatever_was_copied() {
    var paid = paidAt(NOW);
    outbox().announce(paid);
    var one = theOnly(paid.order());
    outbox().delivered(one.id(), NOW);
    outbox().again(one.id(), "form", "an", NOW);
    outbox().announce(paid);
    assertThat(outbox().of(paid.order())).hasSize(2);
  }

  @Test
  default void what_failed_is_due_at_once_when_a_person_wants_it() {
    var one = announcedAt(NOW);
    outbox().failed(one.id(), "no answer", NOW.plus(Duration.ofHours(1)));
    assertThat(outbox().hasten(one.id(), NOW, LEASE)).isTrue();
    var due = outbox().claimDue(NOW, LEASE, 10);
    assertThat(due).extracting(Announcement::id).containsExactly(one.id());
    assertThat(due.getFirst().standing()).isEqualTo(Standing.FAILING);
    assertThat(due.getFirst().tries()).isEqualTo(1);
  }

  @Test
  default void what_a_server_may_be_delivering_is_not_hastened() {
    var one = announcedAt(NOW);
    assertThat(outbox().hasten(one.id(), NOW, LEASE)).as("it is due").isFalse();
    outbox().failed(one.id(), "no answer", NOW);
    outbox().claimDue(NOW, LEASE, 10);
    assertThat(outbox().hasten(one.id(), NOW, LEASE)).as("claimed just now").isFalse();
    assertThat(outbox().claimDue(NOW, LEASE, 10)).isEmpty();
    outbox().kept(one.id(), "no way out");
    assertThat(outbox().hasten(one.id(), NOW, LEASE)).as("kept").isFalse();
    outbox().delivered(one.id(), NOW);
    assertThat(outbox().hasten(one.id(), NOW, LEASE)).as("delivered").isFalse();
    assertThat(claimableAfterYears()).isEmpty();
  }

  private List<Announcement> claimableAfterYears() {
    Instant later = NOW.plus(Duration.ofDays(999));
    return outbox().claimDue(later, LEASE, 10);
  }
}
