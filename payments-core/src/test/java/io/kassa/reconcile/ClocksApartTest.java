package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.ledger.LedgerEntry;
import io.kassa.ledger.PaymentLedger;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.PaymentState;
import io.kassa.time.MovableClock;
import io.kassa.time.ServerClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers whose machines show the wrong time; the stage's own clock is the database's. */
class ClocksApartTest {

  private static final Duration CHECKED_EVERY = Duration.ofSeconds(10);

  private final Stage stage = new Stage();
  private final Instant start = stage.clock.instant();
  private final Order order = stage.order();

  @ParameterizedTest
  @ValueSource(strings = {"PT5M", "-PT5M", "PT2H", "-PT2H", "P1D", "-P1D"})
  void a_server_with_a_wrong_clock_looks_when_it_is_time_and_says_the_right_time_to_look_again(
      Duration wrong) {
    var server = server(wrong);
    stage.clock.move(Duration.ofMillis(8_900));
    assertThat(server.sweep()).as("not before the time").isZero();
    stage.clock.move(Duration.ofMillis(2_200));
    assertThat(server.sweep()).as("in time").isEqualTo(1);
    assertThat(stage.newest(order).nextCheckAt().orElseThrow())
        .isBetween(
            stage.clock.instant().plus(CHECKED_EVERY.multipliedBy(9).dividedBy(10)),
            stage.clock.instant().plus(CHECKED_EVERY.multipliedBy(11).dividedBy(10)));
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
  }

  @Test
  void two_servers_five_minutes_apart_do_not_take_each_others_claims() {
    var ahead = server(Duration.ofMinutes(5));
    stage.clock.move(Duration.ofSeconds(12));
    assertThat(stage.payments.claimDue(stage.clock.instant(), Stage.LEASE, 8)).hasSize(1);
    assertThat(ahead.sweep()).as("it is claimed").isZero();
    stage.clock.move(Stage.LEASE);
    assertThat(ahead.sweep()).as("the lease has ended").isEqualTo(1);
  }

  @Test
  void a_machine_that_jumps_during_a_sweep_changes_no_time() {
    var machine = new MovableClock(start);
    var server = server(machine);
    for (var jump : new Duration[] {Duration.ofDays(1), Duration.ofDays(-2)}) {
      machine.move(jump);
      assertThat(server.sweep()).isZero();
      stage.clock.move(Duration.ofSeconds(12));
      assertThat(server.sweep()).isEqualTo(1);
    }
    stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow());
    stage.clock.move(Duration.ofSeconds(12));
    server.sweep();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  private Sweeper server(Duration wrong) {
    return server(new MovableClock(start.plus(wrong)));
  }

  private Sweeper server(MovableClock machine) {
    var clock =
        new ServerClock(machine, () -> Duration.between(start, stage.clock.instant()).toNanos());
    clock.follow(stage.clock::instant);
    var ledger =
        new PaymentLedger(
            new LedgerEntry(
                stage.payments,
                stage.refunds,
                stage.orders,
                stage.cases,
                stage.outbox,
                stage.journal,
                Stage.SCHEDULE,
                clock));
    return new Sweeper(
        stage.payments,
        new Reconciliation(stage.payments, stage.gateway, ledger, Stage.SCHEDULE, clock),
        stage.pace,
        (when, deed) -> deed.run(),
        Stage.IN_NO_TIME,
        new InMemoryTally(),
        clock);
  }
}
