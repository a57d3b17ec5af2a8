package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.time.ScriptedAppointments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gateway goes away and comes back; two servers sweep, and time is moved from deed to deed. */
class OutageTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Stage stage = new Stage();
  private final ScriptedAppointments time = new ScriptedAppointments(stage.clock);
  private final AtomicBoolean outage = new AtomicBoolean();
  private final AServer left = new AServer(stage, time, outage);
  private final AServer right = new AServer(stage, time, outage);

  @Test
  void ten_thousand_payments_are_drained_at_the_agreed_pace_by_both_servers_alike() {
    outage.set(true);
    var orders = paidWithoutOurKnowing(10_000);
    time.pass(Duration.ofMinutes(10));
    assertThat(orders).noneMatch(this::isPaid);
    left.questions.clear();
    right.questions.clear();

    outage.set(false);
    time.pass(Duration.ofSeconds(10_000 / 20).plusSeconds(60));

    assertThat(orders).allMatch(this::isPaid);
    assertThat(most(questions())).isLessThanOrEqualTo(20);
    assertThat(questions()).hasSizeBetween(10_000, 10_100);
    assertThat(left.questions).hasSizeBetween(4_500, 5_500);
    assertThat(left.backlog.due()).isZero();
    assertThat(left.backlog.oldestOpenSeconds()).isZero();
  }

  @Test
  void a_small_backlog_is_settled_within_a_minute_however_long_the_outage_was() {
    outage.set(true);
    var orders = paidWithoutOurKnowing(50);
    time.pass(Duration.ofHours(20));
    assertThat(left.backlog.oldestOpenSeconds()).isGreaterThan(Duration.ofHours(19).toSeconds());

    outage.set(false);
    time.pass(Duration.ofMinutes(1));

    assertThat(orders).allMatch(this::isPaid);
  }

  @Test
  void a_silent_gateway_is_asked_ever_more_rarely() {
    outage.set(true);
    paidWithoutOurKnowing(1_000);
    time.pass(Duration.ofMinutes(10));
    right.questions.clear();
    left.questions.clear();
    time.pass(Duration.ofMinutes(10));
    assertThat(left.questions)
        .as("once in fifteen seconds")
        .hasSizeBetween(10 * 60 / 15 - 1, 10 * 60 / 15 + 1);
    assertThat(left.sweeper.hearsNothing()).isTrue();
  }

  @Test
  void the_rests_grow_from_one_second_to_fifteen() {
    outage.set(true);
    paidWithoutOurKnowing(100);
    time.pass(Duration.ofMinutes(2));
    var probes = left.questions.subList(7, left.questions.size());
    var rests =
        IntStream.range(1, 7)
            .mapToObj(n -> Duration.between(probes.get(n - 1), probes.get(n)).toSeconds())
            .toList();
    assertThat(rests).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
  }

  @Test
  void the_first_answer_brings_back_the_full_pace_at_once() {
    outage.set(true);
    var orders = paidWithoutOurKnowing(1_000);
    time.pass(Duration.ofMinutes(10));
    outage.set(false);
    time.pass(Duration.ofSeconds(15));
    assertThat(left.sweeper.hearsNothing()).isFalse();
    long before = orders.stream().filter(this::isPaid).count();
    time.pass(Duration.ofSeconds(10));
    assertThat(orders.stream().filter(this::isPaid).count() - before).isBetween(190L, 200L);
  }

  private List<Order> paidWithoutOurKnowing(int payments) {
    var orders = IntStream.range(0, payments).mapToObj(n -> stage.order()).toList();
    orders.forEach(order -> stage.gateway.shopperPays(stage.newest(order).handle().orElseThrow()));
    return orders;
  }

  private boolean isPaid(Order order) {
    return stage.status(order) == OrderStatus.PAID;
  }

  private List<Instant> questions() {
    return Stream.concat(left.questions.stream(), right.questions.stream()).sorted().toList();
  }

  /** The most of them that fall into one second, wherever it begins. */
  private static int most(List<Instant> questions) {
    var window = new ArrayList<Instant>();
    int most = 0;
    for (var question : questions) {
      window.removeIf(earlier -> !earlier.plus(SECOND).isAfter(question));
      window.add(question);
      most = Math.max(most, window.size());
    }
    return most;
  }
}
