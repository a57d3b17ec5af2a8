package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Figures;
import io.kassa.journey.plain.GatewayBooks;
import io.kassa.journey.plain.RefundCounter;
import io.kassa.journey.plain.RefundErrand;
import io.kassa.journey.plain.RefundSeen;
import io.kassa.journey.plain.RefundedOrder;
import io.kassa.journey.plain.Rush;
import io.kassa.journey.plain.SideBySide;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Postgres;
import io.worldpaysim.laboratory.Operation;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Two clerks, two servers, one PostgreSQL, and almost a third of the gateway's answers lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefundRacesIT {

  private static final int ORDERS = 200;
  private static final int SIDE_BY_SIDE = 4;
  private static final int AT_ONCE = 20;

  /** A quarter of the order is what each wants to give back, so most come too late. */
  private static final int PARTS = 4;

  /** Every other one presses the button again when the balance has changed. */
  private static final int TIMES = 2;

  /** More orders than these are not asked for too much: it is the same each time. */
  private static final int ASKED_FOR_TOO_MUCH = 25;

  /** In cents, below the price of what is bought. */
  private static final long CAP = 400;

  /** Carried out, and the answer lost; of the rest, the request lost: 30 % together. */
  private static final int ANSWERS_LOST = 25;

  private static final int REQUESTS_LOST = 7;
  private static final Duration SETTLED = Duration.ofSeconds(60);

  private final String database = Postgres.newDatabase();
  private final World world =
      new World(
          RefundCounter.stage("refund-races", database, CAP), new Books(Postgres.opened(database)));
  private final KassaServer second = world.stage().another("second");
  private final Figures figures = new Figures("refund-races.txt");
  private final Map<String, List<RefundErrand>> errands = new ConcurrentHashMap<>();
  private RefundCounter counter;

  @BeforeAll
  void both_start() {
    world.stage().server().launch();
    second.launch();
    world.stage().server().awaitReady();
    second.awaitReady();
    counter = new RefundCounter(world, database, List.of(server(0), server(1)));
  }

  @AfterAll
  void close() {
    figures.close();
    second.close();
    world.stage().close();
  }

  @Test
  @Order(1)
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void of_what_many_ask_for_at_once_no_more_is_given_back_than_was_paid() {
    long begin = System.nanoTime();
    var laboratory = world.stage().worldpay().laboratory();
    laboratory.often("answer-lost", Operation.PARTIAL_REVERSAL, ANSWERS_LOST);
    laboratory.often("request-lost", Operation.PARTIAL_REVERSAL, REQUESTS_LOST);
    SideBySide.run(ORDERS, SIDE_BY_SIDE, this::race);
    laboratory.clear();
    var all = errands.values().stream().flatMap(List::stream).toList();
    figures.note(
        "%d orders, %d errands in %s: %s"
            .formatted(ORDERS, all.size(), since(begin), RefundErrand.answers(all)));
    Eventually.passes(
        SETTLED,
        () ->
            assertThat(RefundedOrder.all(server(0)))
                .flatExtracting(RefundedOrder::refunds)
                .noneMatch(RefundSeen::isBeingSent));

    var there = gateway();
    int lost = 0;
    for (var number : errands.keySet()) {
      var order = RefundedOrder.at(server(0), number);
      assertThat(order.reserved()).as(number).isLessThanOrEqualTo(order.total());
      assertThat(there.refunded(number)).as(number).isLessThanOrEqualTo(order.total());
      assertThat(order.refunds())
          .as("a form that was obeyed is one refund, and two equal ones are two: " + number)
          .hasSize(errands.get(number).stream().mapToInt(one -> one.obeyed().size()).sum())
          .extracting(RefundSeen::reference)
          .doesNotHaveDuplicates();
      lost += (int) order.refunds().stream().filter(r -> there.neverGot(number, r)).count();
    }
    figures.note(
        "%d calls to the gateway, of which %d never arrived".formatted(there.calls(), lost));
    assertThat(lost).isPositive();
    assertThat(there.calls())
        .as("each was sent once, and the gateway had to refuse nothing")
        .isEqualTo(there.accepted() + lost);
    assertThat(all)
        .flatExtracting(RefundErrand::obeyed)
        .as("most orders gave more than one equal part back")
        .hasSizeGreaterThan(ORDERS + ORDERS / 2);
    assertThat(world.books().deadlocks()).as("PostgreSQL ended no deadlock").isZero();
  }

  /** One order is bought, and everybody who wants to give something back asks at once. */
  private void race(int n) {
    var number = counter.paid("order-" + n, n);
    long part = RefundedOrder.at(server(n), number).total() / PARTS;
    var all = counter.errands(AT_ONCE, number, part);
    errands.put(number, all);
    var rush = new Rush();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      int times = 1 + i / 2 % TIMES;
      rush.joins("refund", () -> one.asks(times));
    }
    rush.isReleased();
    assertThat(all)
        .flatExtracting(RefundErrand::answers)
        .as("obeyed; the balance has changed; too much")
        .isSubsetOf(303, 409, 422);
    assertThat(all).flatExtracting(RefundErrand::obeyed).as(number).isNotEmpty();
  }

  @Test
  @Order(2)
  void once_doubts_are_settled_the_console_says_what_the_gateway_says() {
    Eventually.passes(SETTLED, this::onlyWhatNeverArrivedIsInDoubt);
    errands.keySet().forEach(counter::settlesDoubts);

    var there = gateway();
    for (var number : errands.keySet()) {
      var order = RefundedOrder.at(server(0), number);
      var truth = there.refunds(number);
      assertThat(order.givenBack())
          .as(number)
          .hasSameSizeAs(truth.entrySet())
          .allSatisfy(one -> assertThat(truth).containsEntry(one.reference(), one.cents()));
      assertThat(order.reserved()).as(number).isEqualTo(there.refunded(number));
      assertThat(order.status())
          .as(number)
          .isEqualTo(statusAfter(there.refunded(number), order.total()));
      assertThat(order.hasOpenCase()).as(number).isFalse();
      assertThat(RefundSeen.on(counter.manager().opens("/console/orders/" + number).body()))
          .as(number)
          .containsExactlyInAnyOrderElementsOf(order.refunds());
    }
    assertThat(counter.manager().opens("/console/audit/check").body())
        .contains("data-finding=\"WHOLE\"");
  }

  private void onlyWhatNeverArrivedIsInDoubt() {
    var there = gateway();
    for (var order : RefundedOrder.all(server(1))) {
      assertThat(order.refunds())
          .filteredOn(RefundSeen::isInDoubt)
          .as(order.number())
          .allMatch(one -> there.neverGot(order.number(), one));
    }
  }

  @Test
  @Order(3)
  void what_is_more_than_the_balance_is_refused_before_any_call() {
    int before = gateway().calls();
    for (var number : errands.keySet().stream().limit(ASKED_FOR_TOO_MUCH).toList()) {
      var sheet = counter.planner(number);
      var known = RefundedOrder.at(server(1), number);
      assertThat(sheet.balance()).isEqualTo(known.total() - gateway().refunded(number));
      var path = "/console/orders/" + number + "/refund";
      var tooMuch = sheet.filled(sheet.balance() + 1).fields();
      assertThat(counter.clerk().sends("POST", path + "/check", tooMuch).statusCode())
          .isEqualTo(422);
      assertThat(counter.clerk().sends("POST", path, tooMuch).statusCode()).isEqualTo(422);
      assertThat(RefundedOrder.at(server(1), number)).isEqualTo(known);
    }
    assertThat(gateway().calls()).as("nothing of it reached the gateway").isEqualTo(before);
  }

  @Test
  @Order(4)
  void what_is_above_the_most_for_one_refund_goes_in_parts_within_it() {
    var number = counter.paid("above-the-cap", 1);
    long total = RefundedOrder.at(server(0), number).total();
    assertThat(total).isGreaterThan(CAP);
    var whole = counter.errands(1, number, total).getFirst();

    assertThat(whole.asks(1).statusCode()).isEqualTo(303);

    assertThat(gateway().refunds(number).values())
        .hasSize(Math.toIntExact((total + CAP - 1) / CAP))
        .allMatch(cents -> cents <= CAP);
    assertThat(gateway().refunded(number)).isEqualTo(total);
  }

  /** Of some orders nothing that was sent arrived. */
  private static String statusAfter(long refunded, long total) {
    if (refunded == 0) {
      return "paid";
    }
    return refunded == total ? "refunded" : "partially-refunded";
  }

  private GatewayBooks gateway() {
    return GatewayBooks.of(world.stage().worldpay());
  }

  private URI server(int i) {
    return i % 2 == 0 ? world.stage().server().address() : second.address();
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).truncatedTo(ChronoUnit.SECONDS);
  }
}
