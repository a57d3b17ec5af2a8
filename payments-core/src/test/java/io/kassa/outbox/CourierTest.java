package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.AnOrder;
import io.kassa.outbox.Announcement.Standing;
import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Failed;
import io.kassa.outbox.DeliveryReport.Kept;
import io.kassa.payment.APayment;
import io.kassa.payment.PaymentConcluded;
import io.kassa.testing.AtOnce;
import io.kassa.testing.LogLines;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class CourierTest {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Stage stage = new Stage();
  private final Outbox outbox = stage.outbox;
  private final Courier courier =
      new Courier(outbox, stage.patience, LEASE, stage.clock, () -> 0.5);
  private final RehearsedDelivery way = new RehearsedDelivery();

  @Test
  void an_announcement_is_delivered_once_and_recorded() {
    var one = announced();
    assertThat(courier.round(way)).isEqualTo(1);
    stage.clock.move(Duration.ofDays(9));
    assertThat(courier.round(way)).isZero();
    assertThat(way.delivered()).containsExactly(one.id());
    assertThat(stored(one).standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  void a_round_carries_everything_that_is_due() {
    for (int i = 0; i < 9; i++) {
      announced();
    }
    assertThat(courier.round(way)).isEqualTo(9);
    assertThat(way.delivered()).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void what_fails_is_tried_again_after_growing_pauses_until_it_gets_through() {
    var one = announced();
    way.answers(new Failed("refused"));
    courier.round(way);
    stage.clock.move(Duration.ofSeconds(10).minusMillis(1));
    assertThat(courier.round(way)).isZero();
    stage.clock.move(Duration.ofMillis(1));
    assertThat(courier.round(way)).isEqualTo(1);
    stage.clock.move(Duration.ofSeconds(19));
    assertThat(courier.round(way)).isZero();
    way.answers(new Delivered());
    stage.clock.move(Duration.ofSeconds(1));
    courier.round(way);
    assertThat(way.delivered()).containsExactly(one.id());
    assertThat(stored(one).tries()).isEqualTo(3);
  }

  @Test
  void a_server_that_dies_after_the_delivery_has_it_delivered_again_under_the_same_identity() {
    var one = announced();
    way.dies();
    courier.round(way);
    assertThat(stored(one).deliveredAt()).isEmpty();
    stage.clock.move(LEASE.minusMillis(1));
    assertThat(courier.round(way)).isZero();
    stage.clock.move(Duration.ofMillis(1));
    courier.round(way);
    assertThat(way.delivered()).containsExactly(one.id(), one.id());
    assertThat(stored(one).standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  void a_bug_in_the_delivery_is_a_failure_like_any_other_and_hinders_nobody_else() {
    var bad = announced();
    var good = announced();
    way.stumblesOver(bad.id());
    courier.round(way);
    assertThat(stored(bad).standing()).isEqualTo(Standing.FAILING);
    assertThat(stored(bad).lastProblem()).isEqualTo("UnsupportedOperationException");
    assertThat(stored(good).standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  void without_a_way_out_announcements_are_kept_until_a_server_has_one() {
    var one = announced();
    way.answers(new Kept("no host"));
    courier.round(way);
    courier.takeUpKept(way);
    stage.clock.move(Duration.ofDays(3));
    assertThat(courier.round(way)).isZero();
    assertThat(stored(one).standing()).isEqualTo(Standing.KEPT);
    assertThat(stored(one).lastProblem()).isEqualTo("no host");

    way.answers(new Delivered());
    courier.takeUpKept(way);
    courier.round(way);
    assertThat(way.delivered()).containsExactly(one.id());
  }

  @Test
  void two_servers_deliver_each_announcement_once() {
    for (int i = 0; i < 60; i++) {
      announced();
    }
    AtOnce.run(2, server -> courier.round(way));
    courier.round(way);
    assertThat(way.delivered()).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void what_fails_for_days_is_an_error_line_once_a_day_and_never_given_up() {
    var one = announced();
    way.answers(new Failed("refused"));
    var end = stage.clock.instant().plus(Duration.ofDays(3)).plus(Duration.ofHours(2));
    try (var log = LogLines.of(Courier.class)) {
      while (stage.clock.instant().isBefore(end)) {
        courier.round(way);
        stage.clock.move(Duration.ofSeconds(30));
      }
      assertThat(log.at(Level.SEVERE)).hasSize(3);
      assertThat(log.at(Level.SEVERE).getFirst())
          .contains(one.order().value(), "not delivered after 1 days", "refused");
      assertThat(log.at(Level.SEVERE).getLast()).contains("not delivered after 3 days");
      assertThat(log.at(Level.WARNING)).hasSize(1);
    }
    assertThat(stored(one).standing()).isEqualTo(Standing.FAILING);
  }

  @Test
  void a_day_that_passed_while_no_server_ran_is_an_error_line_too() {
    announced();
    way.answers(new Failed("refused"));
    courier.round(way);
    stage.clock.move(Duration.ofDays(5));
    try (var log = LogLines.of(Courier.class)) {
      courier.round(way);
      assertThat(log.at(Level.SEVERE)).hasSize(1);
    }
  }

  private Announcement announced() {
    var order = AnOrder.placed().build().number();
    var payment = APayment.opening(order).id();
    outbox.announce(new PaymentConcluded(order, payment, stage.clock.instant()));
    return outbox.of(order).getFirst();
  }

  private Announcement stored(Announcement one) {
    return outbox.of(one.order()).getFirst();
  }
}
