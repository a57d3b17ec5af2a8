package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.database.Cluster;
import io.kassa.journey.database.CommitFault;
import io.kassa.journey.database.Customers;
import io.kassa.journey.database.Line;
import io.kassa.journey.database.Outage;
import io.kassa.journey.database.Sabotage;
import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Group D of the fault matrix: one shop outlives all that a database can do to it, without a
 * restart, and its books agree with the gateway's at the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseFaultsIT {

  private static final Duration SETTLED = Duration.ofSeconds(60);
  private static final Duration START = Duration.ofMinutes(4);

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Cluster primary = Cluster.create("primary");
  private final Cluster standby = primary.follow("standby");
  private final Line line = new Line(primary);
  private final Stage stage =
      Stage.prepare(
          "database-faults",
          DatabaseKind.POSTGRESQL,
          Map.of(
              "KASSA_DB_URL", line.address(),
              "KASSA_DB_POOL", "10",
              "KASSA_WORLDPAY_CREATE_READ", "PT5S",
              "KASSA_WORLDPAY_CREATE_OVERALL", "PT5S",
              "KASSA_RECONCILE_GRACE", "PT6S",
              "KASSA_RECONCILE_INTERVAL", "PT1S",
              "KASSA_RECONCILE_LEASE", "PT10S",
              "KASSA_RECONCILE_SCHEDULE", "PT10M/PT5S"));
  private final Outage outage = new Outage(stage.server().address());
  private final World world = new World(stage, new Books(primary.address()));
  private final Customers customers = new Customers(world);

  @BeforeAll
  void the_shop_is_started_before_its_database() {
    primary.stop();
    stage.server().launch();
  }

  @AfterAll
  void close() throws IOException {
    stage.close();
    line.close();
    primary.close();
    standby.close();
  }

  @Test
  @Order(1)
  void the_shop_waits_for_a_database_that_is_not_there_at_the_start() {
    Eventually.holds(
        START, "it says what it waits for", () -> stage.server().hasSaid("waits for its database"));
    assertThat(Http.isWell(stage.at("/health/ready"))).isFalse();
    primary.start();
    stage.server().awaitReady();
    customers.pay(world.buyer("start"));
  }

  @Test
  @Order(2)
  void a_database_that_is_gone_is_noticed_and_admitted_and_its_return_needs_no_restart() {
    var buyer = world.buyer("outage").arrivesAtTheCheck();
    primary.kill();
    outage.isNoticed();
    outage.leavesTheRestAlone(buyer);
    Outage.isAdmitted(buyer.orders());
    primary.start();
    outage.isOver();
    customers.pay(buyer);
  }

  @Test
  @Order(3)
  void a_database_that_dies_under_a_crowd_loses_no_order_and_doubles_none() {
    var crowd =
        IntStream.range(0, 12)
            .mapToObj(i -> world.buyer("crowd-" + i).arrivesAtTheCheck())
            .toList();
    int before = stage.worldpay().creates();
    var answers =
        crowd.stream().map(buyer -> CompletableFuture.supplyAsync(buyer::orders)).toList();
    Eventually.holds(SETTLED, "the first have ordered", () -> stage.worldpay().creates() > before);
    primary.kill();
    answers.forEach(CompletableFuture::join);
    primary.start();
    outage.isOver();
    crowd.forEach(customers::pay);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  @Order(4)
  void a_commit_whose_outcome_is_not_known_makes_one_order(CommitFault fault) {
    var buyer = world.buyer("commit-" + fault).arrivesAtTheCheck();
    line.cutAtNextOrder(fault);
    Outage.isAdmitted(buyer.orders());
    assertThat(line.hasCut()).isTrue();
    int written = fault == CommitFault.DONE_AND_NOT_HEARD ? 1 : 0;
    assertThat(world.books().statesOf(buyer)).hasSize(written);
    outage.isOver();
    customers.pay(buyer);
    assertThat(world.books().statesOf(buyer)).endsWith("PAID").hasSize(written + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40P01", "40001", "53100"})
  @Order(5)
  void a_deadlock_a_lost_race_or_a_full_disk_leaves_nothing_half_done(String sqlState) {
    var buyer = world.buyer("refused-" + sqlState).arrivesAtTheCheck();
    Sabotage.of(primary, "payments", sqlState, 1)
        .during(() -> {
          Outage.isAdmitted(buyer.orders());
          assertThat(world.books().keysOf(buyer)).as("not even the order").isEmpty();
          assertThat(buyer.orders().statusCode()).isEqualTo(303);
        });
    world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
    Sabotage.of(primary, "payment_journal", sqlState, 1)
        .during(() -> {
          assertThat(buyer.comesBack().statusCode()).isLessThan(500);
          assertThat(buyer.looks().status()).isIn("pending", "paid");
          customers.areFoundPaid(buyer);
        });
  }

  @Test
  @Order(6)
  void a_pool_without_a_free_connection_leaves_the_rest_alone() {
    var visitor = world.buyer("pool").arrivesAtTheCheck();
    primary.whileLocked(
        "lock table baskets in access exclusive mode",
        () -> {
          var queue =
              IntStream.range(0, 30).mapToObj(i -> customers.asks(visitor, "/basket")).toList();
          outage.leavesTheRestAlone(visitor);
          queue.forEach(asked -> Outage.isAdmitted(asked.join()));
        });
    outage.isOver();
    customers.pay(visitor);
  }

  @Test
  @Order(7)
  void a_lock_that_somebody_holds_for_long_is_not_waited_for() {
    var buyer = world.buyer("lock").arrivesAtTheCheck();
    buyer.orders();
    world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
    primary.whileLocked(
        "select * from payments for update",
        () -> {
          long start = System.nanoTime();
          assertThat(buyer.comesBack().statusCode()).isLessThan(500);
          assertThat(buyer.looks().status()).as("nothing but the truth").isEqualTo("pending");
          assertThat(Outage.since(start)).isLessThan(Duration.ofSeconds(12));
        });
    customers.areFoundPaid(buyer);
  }

  @Test
  @Order(8)
  void a_database_that_takes_two_seconds_for_each_statement_is_slow_and_right() {
    var buyer = world.buyer("slow").arrivesAtTheCheck();
    buyer.orders();
    world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
    line.slowDown(Duration.ofSeconds(2));
    assertThat(buyer.comesBack().statusCode()).isLessThan(500);
    assertThat(buyer.looks().status()).isIn("pending", "paid");
    line.slowDown(Duration.ZERO);
    customers.areFoundPaid(buyer);
  }

  @Test
  @Order(9)
  void a_database_that_may_only_be_read_is_admitted_and_left_as_soon_as_it_may_be_written() {
    var buyer = world.buyer("read-only").arrivesAtTheCheck();
    primary.setReadOnly(true);
    Outage.isAdmitted(buyer.orders());
    assertThat(buyer.opens("/basket").statusCode()).as("what is kept can be read").isEqualTo(200);
    primary.setReadOnly(false);
    outage.isOver();
    customers.orderAgain(buyer);
    customers.pay(buyer);
  }

  @Test
  @Order(10)
  void a_standby_takes_over_and_nothing_that_was_committed_is_missing() {
    primary.commitWithStandby();
    var paid = world.buyer("before-failover");
    customers.pay(paid);
    var underWay = world.buyer("over-failover").arrivesAtTheCheck();
    underWay.orders();
    primary.kill();
    line.fallSilent();
    outage.isNoticed();
    standby.promote();
    line.leadTo(standby);
    outage.isOver();
    assertThat(paid.looks().status()).isEqualTo("paid");
    customers.pay(underWay);
    customers.pay(world.buyer("after-failover"));
  }

  @Test
  @Order(11)
  void the_books_agree_after_all_of_it() {
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    Eventually.passes(SETTLED, () -> LedgerComparison.of(staff, stage.worldpay()).holds());
    JournalPaths.areLegal(new Books(standby.address()).journal());
  }
}
