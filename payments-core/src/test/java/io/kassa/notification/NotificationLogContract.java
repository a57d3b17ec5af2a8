package io.kassa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.TransactionReference;
import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of notifications promises. */
public interface NotificationLogContract {

  /** When notifications come. */
  Instant NOW = Instant.parse("2026-11-02T12:00:00.123456Z");

  /** How long a claim holds. */
  Duration LEASE = Duration.ofSeconds(30);

  /** The log under test, empty at first; each call is a transaction of its own. */
  NotificationLog notifications();

  /** The attempts that are known. */
  Payments payments();

  /** Their orders. */
  Orders orders();

  /** An attempt, not written yet. */
  default Payment unwritten() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    return APayment.opening(order.number());
  }

  /** An attempt, written. */
  default Payment attempt() {
    var payment = unwritten();
    payments().add(payment);
    return payment;
  }

  /** A signed notification that names an attempt. */
  static Notification genuine(Payment about, Instant receivedAt) {
    return came(Optional.of(about.reference()), true, receivedAt);
  }

  /** A notification. */
  static Notification came(
      Optional<TransactionReference> reference, boolean genuine, Instant receivedAt) {
    return new Notification(
        UUID.randomUUID().toString(),
        "sentForSettlement",
        reference,
        "2026-11-02T13:00:00.123",
        genuine,
        "{\"n\": 1}",
        receivedAt);
  }

  private List<LoggedNotification> claim(Instant now) {
    return notifications().claimUnfolded(now, LEASE, 10);
  }

  @Test
  default void a_notification_is_kept_as_it_came() {
    var payment = attempt();
    var body = "{\"naam\": \"Zoë \uD83C\uDF6F\"," + " ".repeat(60_000) + "}\n";
    var came =
        new Notification(
            "événement " + "e".repeat(5000),
            "t".repeat(300),
            Optional.of(payment.reference()),
            "yesterday, perhaps",
            true,
            body,
            NOW);
    var logged = notifications().receive(came);
    assertThat(logged)
        .isEqualTo(new LoggedNotification(logged.id(), came, 1, NOW, Optional.empty()));
    assertThat(notifications().of(payment.order())).containsExactly(logged);
  }

  @Test
  default void the_same_event_again_is_counted_and_its_first_text_stays() {
    var payment = attempt();
    var first = notifications().receive(genuine(payment, NOW));
    var came = first.notification();
    var again =
        new Notification(
            came.eventId(),
            "other type",
            Optional.empty(),
            "",
            true,
            "other body",
            NOW.plusSeconds(900));
    var counted =
        new LoggedNotification(first.id(), came, 2, NOW.plusSeconds(900), Optional.empty());
    assertThat(notifications().receive(again)).isEqualTo(counted);
    assertThat(notifications().of(payment.order())).containsExactly(counted);
  }

  @Test
  default void a_repetition_tells_whether_the_event_was_folded() {
    var came = genuine(attempt(), NOW);
    notifications().folded(notifications().receive(came).id(), NOW.plusSeconds(1));
    var again = notifications().receive(came);
    assertThat(again.times()).isEqualTo(2);
    assertThat(again.foldedAt()).contains(NOW.plusSeconds(1));
    notifications().folded(again.id(), NOW.plusSeconds(2));
    assertThat(notifications().receive(came).foldedAt()).contains(NOW.plusSeconds(1));
  }

  @Test
  default void a_hint_cannot_take_the_place_of_the_signed_event() {
    var payment = attempt();
    var hint = notifications().receive(came(Optional.of(payment.reference()), false, NOW));
    var guessed = hint.notification();
    var signed =
        notifications()
            .receive(
                new Notification(
                    guessed.eventId(),
                    guessed.type(),
                    guessed.reference(),
                    guessed.occurredAt(),
                    true,
                    guessed.body(),
                    NOW.plusSeconds(1)));
    assertThat(signed.id()).isNotEqualTo(hint.id());
    assertThat(signed.times()).isEqualTo(1);
    assertThat(notifications().of(payment.order())).containsExactly(hint, signed);
    assertThat(claim(NOW.plusSeconds(1))).containsExactly(signed);
  }

  @Test
  default void the_same_event_at_several_servers_at_once_is_one_counted() {
    var payment = attempt();
    var came = genuine(payment, NOW);
    var servers = AtOnce.run(4, server -> notifications().receive(came));
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results())
        .extracting(LoggedNotification::id)
        .containsOnly(servers.results().getFirst().id());
    assertThat(notifications().of(payment.order()))
        .singleElement()
        .satisfies(one -> assertThat(one.times()).isEqualTo(4));
  }

  @Test
  default void what_was_not_folded_is_claimed_oldest_first_once_at_a_time() {
    var first = notifications().receive(genuine(attempt(), NOW));
    var second = notifications().receive(genuine(attempt(), NOW.plusSeconds(1)));
    var third = notifications().receive(genuine(attempt(), NOW.plusSeconds(2)));
    var now = NOW.plusSeconds(2);
    assertThat(notifications().claimUnfolded(now, LEASE, 2)).containsExactly(first, second);
    assertThat(notifications().claimUnfolded(now, LEASE, 2)).containsExactly(third);
    assertThat(claim(now.plus(LEASE).minusNanos(1000))).isEmpty();
    notifications().folded(second.id(), now);
    assertThat(claim(now.plus(LEASE))).containsExactlyInAnyOrder(first, third);
  }

  @Test
  default void each_claim_has_one_owner() {
    for (int i = 0; i < 20; i++) {
      notifications().receive(genuine(attempt(), NOW));
    }
    var servers = AtOnce.run(4, server -> notifications().claimUnfolded(NOW, LEASE, 20));
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results().stream().flatMap(List::stream).map(LoggedNotification::id))
        .doesNotHaveDuplicates();
  }

  @Test
  default void hints_and_what_names_no_attempt_are_never_claimed() {
    notifications().receive(came(Optional.of(attempt().reference()), false, NOW));
    notifications().receive(came(Optional.empty(), true, NOW));
    assertThat(claim(NOW.plus(Duration.ofDays(99)))).isEmpty();
  }

  @Test
  default void what_names_an_unknown_attempt_waits_until_that_is_known() {
    var payment = unwritten();
    var logged = notifications().receive(genuine(payment, NOW));
    assertThat(claim(NOW)).isEmpty();
    assertThat(notifications().waiting()).isEqualTo(1);
    assertThat(notifications().of(payment.order())).isEmpty();
    payments().add(payment);
    assertThat(notifications().waiting()).isZero();
    assertThat(notifications().of(payment.order())).containsExactly(logged);
    assertThat(claim(NOW)).containsExactly(logged);
  }

  @Test
  default void however_long_it_waited_it_is_found_before_it_has_waited_twice_as_long() {
    var payment = unwritten();
    var logged = notifications().receive(genuine(payment, NOW));
    for (int minute = 0; minute < 60; minute++) {
      assertThat(claim(NOW.plus(Duration.ofMinutes(minute)))).isEmpty();
    }
    payments().add(payment);
    assertThat(claim(NOW.plus(Duration.ofHours(2)))).containsExactly(logged);
  }

  @Test
  default void what_waits_is_shown_newest_first_and_counted() {
    var stranger = notifications().receive(genuine(unwritten(), NOW));
    var nameless = notifications().receive(came(Optional.empty(), true, NOW.plusSeconds(1)));
    var hint =
        notifications()
            .receive(came(Optional.of(unwritten().reference()), false, NOW.plusSeconds(2)));
    notifications().receive(genuine(attempt(), NOW.plusSeconds(3)));
    notifications().receive(came(Optional.of(attempt().reference()), false, NOW.plusSeconds(4)));
    assertThat(notifications().waiting(10)).containsExactly(hint, nameless, stranger);
    assertThat(notifications().waiting(2)).containsExactly(hint, nameless);
    assertThat(notifications().waiting()).isEqualTo(3);
    notifications().folded(nameless.id(), NOW.plusSeconds(9));
    assertThat(notifications().waiting()).isEqualTo(2);
  }

  @Test
  default void an_order_is_told_about_all_its_attempts_oldest_first() {
    var first = attempt();
    payments().update(APayment.at(1, first).retired());
    var second = APayment.opening(first.order(), 2);
    payments().add(second);
    var one = notifications().receive(genuine(second, NOW));
    var two = notifications().receive(genuine(first, NOW.plusSeconds(1)));
    notifications().receive(genuine(attempt(), NOW));
    assertThat(notifications().of(first.order())).containsExactly(one, two);
  }
}
