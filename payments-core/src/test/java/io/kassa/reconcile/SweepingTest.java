package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.operation.Heartbeat;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.OpenPayments;
import io.kassa.testing.LogLines;
import io.kassa.time.Appointments;
import io.kassa.time.ScriptedAppointments;
import io.kassa.time.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepingTest {

  private final Stage stage = new Stage();
  private final ScriptedAppointments time = new ScriptedAppointments(stage.clock);
  private final AtomicBoolean databaseIsAway = new AtomicBoolean();
  private final OpenPayments figures =
      new OpenPayments() {
        @Override
        public long due(Instant now) {
          if (databaseIsAway.get()) {
            throw new IllegalStateException("no database");
          }
          return stage.payments.due(now);
        }

        @Override
        public Optional<Instant> oldestOpen() {
          return stage.payments.oldestOpen();
        }
      };
  private final Heartbeat heart = new Heartbeat();
  private final Backlog backlog = new Backlog(figures, 20, stage.clock);

  @Test
  void a_beat_that_fails_is_told_once_and_the_next_one_tries_again() {
    var orders = paid(3);
    var sweeping = sweeping(time);
    time.every(AServer.BEAT, sweeping::beat);
    databaseIsAway.set(true);
    try (var log = LogLines.of(Sweeping.class)) {
      time.pass(Duration.ofMinutes(1));
      assertThat(log.lines()).hasSize(1).first().asString().startsWith("WARNING");
    }
    databaseIsAway.set(false);
    time.pass(Duration.ofSeconds(6));
    assertThat(settled(orders)).isEqualTo(3);
  }

  @Test
  void between_two_beats_it_goes_on_while_more_is_due() {
    var orders = paid(60);
    time.pass(Duration.ofSeconds(12));
    sweeping(time).beat();
    time.pass(Duration.ofSeconds(4));
    assertThat(settled(orders)).isEqualTo(60);
  }

  @Test
  void there_is_one_way_on_however_many_beats_there_are() {
    paid(200);
    time.pass(Duration.ofSeconds(12));
    var counted = new AtomicInteger();
    Appointments counting =
        (when, deed) -> {
          counted.incrementAndGet();
          time.at(when, deed);
        };
    var sweeping = sweeping(counting);
    for (int n = 0; n < 50; n++) {
      sweeping.beat();
    }
    assertThat(counted).as("a handful and one way on").hasValue(8 + 1);
  }

  @Test
  void a_way_on_that_is_refused_ends_nothing() {
    var orders = paid(20);
    time.pass(Duration.ofSeconds(12));
    var full = new AtomicBoolean(true);
    Appointments sometimesFull =
        (when, deed) -> {
          if (full.get()) {
            throw new RejectedExecutionException("full");
          }
          time.at(when, deed);
        };
    var sweeping = sweeping(sometimesFull);
    sweeping.beat();
    full.set(false);
    time.pass(Stage.LEASE);
    sweeping.beat();
    time.pass(Duration.ofSeconds(3));
    assertThat(settled(orders)).isEqualTo(20);
  }

  @Test
  void the_log_tells_when_a_backlog_begins_to_drain_and_when_it_is_drained() {
    paid(200);
    time.pass(Duration.ofSeconds(12));
    time.every(AServer.BEAT, sweeping(time)::beat);
    try (var log = LogLines.of(Backlog.class)) {
      time.pass(Duration.ofSeconds(6));
      assertThat(log.lines()).hasSize(1).first().asString().startsWith("INFO A backlog of 200");
      assertThat(backlog.due()).isEqualTo(200);
      time.pass(Duration.ofSeconds(20));
      assertThat(log.lines())
          .hasSize(2)
          .last()
          .asString()
          .startsWith("INFO The backlog is drained");
    }
  }

  @Test
  void while_the_gateway_is_silent_nothing_drains() {
    paid(200);
    time.pass(Duration.ofSeconds(12));
    try (var log = LogLines.of(Backlog.class)) {
      backlog.look(true);
      assertThat(log.lines()).isEmpty();
      backlog.look(false);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void a_backlog_of_which_much_is_done_before_anybody_looks_is_told_all_the_same() {
    paid(150);
    time.pass(Duration.ofSeconds(12));
    backlog.look(true);
    stage.payments.claimDue(stage.clock.instant(), Stage.LEASE, 100);
    try (var log = LogLines.of(Backlog.class)) {
      backlog.look(false);
      assertThat(log.lines()).hasSize(1).first().asString().startsWith("INFO A backlog of 150");
    }
  }

  @Test
  void the_age_of_the_oldest_open_payment_grows_also_when_nobody_can_look() {
    assertThat(backlog.oldestOpenSeconds()).isZero();
    paid(1);
    backlog.look(false);
    stage.clock.move(Duration.ofHours(1));
    assertThat(backlog.oldestOpenSeconds()).isEqualTo(3600);
  }

  @Test
  void a_round_that_went_through_is_remembered_and_one_that_failed_is_not() {
    var sweeping = sweeping(time);
    databaseIsAway.set(true);
    sweeping.beat();
    assertThat(heart.last()).isEmpty();
    databaseIsAway.set(false);
    sweeping.beat();
    assertThat(heart.last()).isPresent();
  }

  private Sweeping sweeping(Appointments appointments) {
    var clock = new ServerClock(stage.clock, () -> 0);
    var sweeper = stage.sweeper(stage.gateway, appointments, AServer.SETTINGS);
    return new Sweeping(
        clock, stage.clock::instant, backlog, sweeper, stage.leftovers, appointments, heart);
  }

  private List<Order> paid(int orders) {
    var paid = IntStream.range(0, orders).mapToObj(n -> stage.order()).toList();
    paid.forEach(order -> stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow()));
    return paid;
  }

  private long settled(List<Order> orders) {
    return orders.stream().filter(order -> stage.status(order) == OrderStatus.PAID).count();
  }
}
