package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Answer;
import io.kassa.ledger.Cause;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.time.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweeperTest {

  private final Stage stage = new Stage();
  private final List<Instant> slots = new ArrayList<>();
  private final Appointments atOnce =
      (when, deed) -> {
        slots.add(when);
        deed.run();
      };

  @Test
  void the_questions_of_a_handful_are_spread_over_its_slots() {
    due(8);
    assertThat(sweeper(atOnce).sweep()).isEqualTo(8);
    var now = stage.clock.instant();
    assertThat(slots)
        .containsExactlyElementsOf(
            IntStream.range(0, 8).mapToObj(n -> now.plusMillis(50L * n)).toList());
  }

  @Test
  void a_sweeper_takes_no_more_than_a_handful_and_comes_again_when_that_is_asked() {
    due(20);
    var sweeper = sweeper(atOnce);
    assertThat(sweeper.sweep()).isEqualTo(8);
    assertThat(sweeper.next()).contains(stage.clock.instant().plusMillis(8 * 50));
    assertThat(sweeper.sweep()).isEqualTo(8);
    assertThat(sweeper.sweep()).isEqualTo(4);
    assertThat(sweeper.next()).as("nothing more is due").isEmpty();
  }

  @Test
  void whoever_comes_to_a_long_queue_claims_nothing_and_comes_again_when_it_is_shorter() {
    due(1);
    var sweeper = sweeper(atOnce);
    stage.pace.reserve(20 * 20, Duration.ofMillis(50), stage.clock.instant());
    assertThat(sweeper.sweep()).isZero();
    assertThat(stage.payments.due(stage.clock.instant())).isEqualTo(1);
    var again = sweeper.next().orElseThrow();
    stage.clock.move(Duration.between(stage.clock.instant(), again));
    assertThat(sweeper.sweep()).isEqualTo(1);
    assertThat(slots.getFirst()).isBefore(stage.clock.instant().plus(Stage.LEASE.dividedBy(2)));
  }

  @Test
  void a_queue_left_by_a_clock_a_day_ahead_holds_nobody_up() {
    due(1);
    stage.pace.reserve(1, Duration.ofMillis(50), stage.clock.instant().plus(Duration.ofDays(1)));
    assertThat(sweeper(atOnce).sweep()).isEqualTo(1);
  }

  @Test
  void a_question_without_a_thread_loses_no_other_and_is_asked_when_the_lease_ends() {
    var orders = due(5);
    var tally = new ArrayList<Runnable>();
    Appointments full =
        (when, deed) -> {
          tally.add(deed);
          if (tally.size() == 2) {
            throw new RejectedExecutionException("full");
          }
          deed.run();
        };
    var sweeper = sweeper(full);
    assertThat(sweeper.sweep()).isEqualTo(5);
    assertThat(paid(orders)).isEqualTo(4);
    stage.clock.move(Stage.LEASE);
    sweeper.sweep();
    assertThat(paid(orders)).isEqualTo(5);
  }

  @Test
  void a_payment_that_makes_us_stumble_loses_no_other_and_no_place() {
    var orders = due(24);
    var stumbles = newest(orders.getFirst());
    var reconciliation =
        new Reconciliation(
            stage.payments, stage.gateway, stage.ledger, Stage.SCHEDULE, stage.clock) {
          @Override
          public Asked reconcileOnce(PaymentId id, Cause cause) {
            if (id.equals(stumbles.id())) {
              throw new IllegalStateException("our mistake");
            }
            return super.reconcileOnce(id, cause);
          }
        };
    var tally = new InMemoryTally();
    var sweeper =
        new Sweeper(
            stage.payments,
            reconciliation,
            stage.pace,
            atOnce,
            AServer.SETTINGS,
            tally,
            stage.clock);
    for (int n = 0; n < 3; n++) {
      assertThat(sweeper.sweep()).isEqualTo(8);
    }
    assertThat(paid(orders)).isEqualTo(23);
    assertThat(tally.claimed).hasValue(24);
    assertThat(tally.answered).hasValue(23);
    assertThat(tally.failed).hasValue(1);
    assertThat(sweeper.hearsNothing()).isFalse();
  }

  @Test
  void payments_of_another_gateway_do_not_make_this_one_seem_silent() {
    due(8);
    IntStream.range(0, 8)
        .forEach(n -> stage.gateway.nextAnswer(new Answer.OutOfReach("foreign link")));
    var sweeper = sweeper(atOnce);
    sweeper.sweep();
    assertThat(sweeper.hearsNothing()).isFalse();
    var orders = due(1);
    // The eight are due again by now, and may come first: nine are more than a handful.
    sweeper.sweep();
    sweeper.sweep();
    assertThat(paid(orders)).isEqualTo(1);
  }

  @Test
  void one_server_never_has_more_than_eight_questions_under_way() throws InterruptedException {
    due(30);
    var release = new CountDownLatch(1);
    stage.gateway.holdUntil(release);
    var begun = new CountDownLatch(8);
    try (var threads = Executors.newCachedThreadPool()) {
      var sweeper = sweeper(on(threads, begun));
      assertThat(sweeper.sweep()).isEqualTo(8);
      assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
      try {
        assertThat(sweeper.sweep()).isZero();
        assertThat(sweeper.next()).as("it looks again soon").isPresent();
      } finally {
        release.countDown();
      }
    }
    assertThat(stage.gateway.queries()).hasSize(8);
  }

  @Test
  void a_clock_that_is_put_back_during_a_rest_prolongs_no_rest() {
    due(12);
    IntStream.range(0, 8).forEach(n -> stage.gateway.nextAnswer(new Answer.Silent("503")));
    var sweeper = sweeper(atOnce);
    sweeper.sweep();
    assertThat(sweeper.hearsNothing()).isTrue();
    assertThat(sweeper.sweep()).as("it rests").isZero();
    assertThat(sweeper.next()).contains(stage.clock.instant().plusSeconds(1));
    stage.clock.move(Duration.ofDays(-1));
    due(1);
    assertThat(sweeper.sweep()).isEqualTo(1);
  }

  private Sweeper sweeper(Appointments appointments) {
    return stage.sweeper(stage.gateway, appointments, AServer.SETTINGS);
  }

  private static Appointments on(ExecutorService threads, CountDownLatch begun) {
    return (when, deed) ->
        threads.execute(() -> {
          begun.countDown();
          deed.run();
        });
  }

  /** Orders that are paid at the gateway, and due here. */
  private List<Order> due(int orders) {
    var due = IntStream.range(0, orders).mapToObj(n -> stage.order()).toList();
    due.forEach(order -> stage.gateway.shopperPays(newest(order).handle().orElseThrow()));
    stage.clock.move(Duration.ofSeconds(12));
    return due;
  }

  private Payment newest(Order order) {
    return stage.newest(order);
  }

  private long paid(List<Order> orders) {
    return orders.stream().filter(order -> stage.status(order) == OrderStatus.PAID).count();
  }
}
