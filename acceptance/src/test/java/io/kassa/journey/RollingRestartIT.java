package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.Disagreements;
import io.kassa.journey.plain.Door;
import io.kassa.journey.plain.Figures;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.plain.Load;
import io.kassa.journey.plain.ShopBooks;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Proxy;
import io.kassa.journey.stage.Stage;
import io.kassa.journey.stage.WrongClock;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The released archive twice, behind HAProxy with the configuration that is shipped, which sends
 * nobody to the same server twice on purpose. The clocks of the two are five minutes apart all the
 * time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RollingRestartIT {

  private static final int WIDTH = 3;
  private static final Duration GENEROUS = Duration.ofSeconds(90);
  private static final Pattern LEAVING = Pattern.compile("\"staying\"[^{}]*\"DOWN\"");

  private final Proxy proxy = new Proxy("rolling");
  private final WrongClock clock = new WrongClock(Duration.ofMinutes(5));
  private final String database = Postgres.newDatabase();
  private final World world = new World(stage(), new Books(Postgres.opened(database)));
  private final KassaServer one = world.stage().server();
  private final KassaServer two = world.stage().another("second", clock.variables());
  private final Figures figures = new Figures("rolling.txt");

  private Stage stage() {
    return Stage.released(
        "rolling",
        DatabaseKind.POSTGRESQL,
        Map.of(
            "KASSA_MODE", "production",
            "KASSA_DB_URL", database,
            "KASSA_PUBLIC_URL", proxy.address().toString(),
            "KASSA_API_KEYS", ShopBooks.KEYS,
            "KASSA_RECONCILE_LEASE", "PT20S",
            "KASSA_WORLDPAY_USERNAME", "simulator",
            "KASSA_WORLDPAY_PASSWORD", "simulator",
            "KASSA_WORLDPAY_ENTITY", "default",
            "KASSA_WORLDPAY_NARRATIVE", "Kramiek"));
  }

  @BeforeAll
  void both_start() {
    one.launch();
    two.launch();
    one.awaitReady();
    two.awaitReady();
    proxy.start(one.address(), two.address());
  }

  @AfterAll
  void close() {
    figures.close();
    proxy.close();
    two.close();
    world.stage().close();
  }

  @Test
  @Order(1)
  void a_journey_goes_through_both_servers_though_their_clocks_differ() {
    var door = new Door(proxy.trusted());
    var buyer = comes(door, "journey").arrivesAtTheCheck();
    assertThat(buyer.orders().statusCode()).isEqualTo(303);
    world.choosesAtTheBank(buyer, ShopperChoice.PAY);
    buyer.comesBack();

    assertThat(buyer.looks().status()).isEqualTo("paid");
    assertThat(proxy.passedTo("one")).isPositive();
    assertThat(proxy.passedTo("two")).isPositive();
    assertThat(two.hasSaid("ahead of the database"))
        .as("it knows that its clock is wrong")
        .isTrue();
    assertThat(one.hasSaid("ahead of the database")).isFalse();
  }

  @Test
  @Order(2)
  void both_are_restarted_one_after_the_other_and_no_request_fails() {
    var door = new Door(proxy.trusted());
    var load = new Load(world, name -> comes(door, "restart-" + name), WIDTH);
    awaitMore(load);
    restarts(one, "one");
    awaitMore(load);
    restarts(two, "two");
    awaitMore(load);
    load.ends();

    figures.note(
        "rolling restart: %d requests, %d bought, %d failed"
            .formatted(door.asked(), load.bought(), door.failures().size()));
    assertThat(door.failures()).isEmpty();
    allAgree(one);
  }

  @Test
  @Order(3)
  void when_one_is_killed_only_what_it_had_in_hand_fails() {
    var door = new Door(proxy.trusted());
    var load = new Load(world, name -> comes(door, "kill-" + name), WIDTH);
    awaitMore(load);
    one.kill();
    long gone = System.nanoTime();
    awaitMore(load);
    load.ends();

    figures.note(
        "kill -9: %d requests, %d bought, failed: %s"
            .formatted(door.asked(), load.bought(), door.failures()));
    assertThat(door.failures())
        .as("nobody has more than one request under way")
        .hasSizeLessThanOrEqualTo(WIDTH)
        .allMatch(failure -> failure.begun() - gone < 0, "begun before the server was gone");
    Eventually.passes(GENEROUS, () -> allAgree(two));
  }

  private Buyer comes(Door door, String name) {
    return new Buyer(proxy.address(), name + "@example.be", door::send);
  }

  /** As docs/operations.md says it. */
  private void restarts(KassaServer server, String name) {
    server.askToEnd();
    Eventually.holds(GENEROUS, name + " lets it be known", () -> isLeaving(server));
    proxy.awaitGone(name, 1);
    server.awaitEnd();
    server.start();
    proxy.awaitBack(name, 1);
  }

  private static boolean isLeaving(KassaServer server) {
    var health = Http.get(server.address().resolve("/health/ready"));
    return health.statusCode() == 503 && LEAVING.matcher(health.body()).find();
  }

  private static void awaitMore(Load load) {
    int before = load.bought();
    Eventually.holds(
        GENEROUS, "more is bought than " + before, () -> load.bought() >= before + 2 * WIDTH);
  }

  /** What the shop says, what is in its journal and what the gateway says. */
  private void allAgree(KassaServer server) {
    var payments = world.stage().worldpay().published().getJsonArray("payments");
    assertThat(
            Disagreements.between(
                ShopBooks.orders(server.address()), payments.getValuesAs(JsonObject.class)))
        .isEmpty();
    JournalPaths.areLegal(world.books().journal());
  }
}
