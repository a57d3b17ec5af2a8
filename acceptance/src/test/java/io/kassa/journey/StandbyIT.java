package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.database.Cluster;
import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Disagreements;
import io.kassa.journey.plain.Figures;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.plain.ShopBooks;
import io.kassa.journey.plain.StubbornLoad;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Stage;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The primary dies while people buy at two servers, and the standby is promoted, set up and
 * addressed as docs/operations.md says: synchronous, and both named in one address.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandbyIT {

  private static final int WIDTH = 4;
  private static final Duration GENEROUS = Duration.ofSeconds(90);

  /** The promise: so soon after the standby is the primary, everybody is served again. */
  private static final Duration READY_AGAIN = Duration.ofSeconds(10);

  private final Cluster primary = Cluster.create("standby-primary");
  private final Cluster standby = primary.follow("standby-standby");
  private final World world =
      new World(
          Stage.prepare(
              "standby",
              DatabaseKind.POSTGRESQL,
              Map.of(
                  "KASSA_DB_URL",
                  "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/kassa?targetServerType=primary"
                      .formatted(primary.port(), standby.port()),
                  "KASSA_API_KEYS",
                  ShopBooks.KEYS,
                  "KASSA_RECONCILE_GRACE",
                  "PT6S",
                  "KASSA_RECONCILE_LEASE",
                  "PT10S")),
          new Books(standby.address()));
  private final KassaServer one = world.stage().server();
  private final KassaServer two = world.stage().another("second");
  private final Figures figures = new Figures("standby.txt");

  @BeforeAll
  void everything_starts() {
    primary.commitWithStandby();
    one.launch();
    two.launch();
    one.awaitReady();
    two.awaitReady();
  }

  @AfterAll
  void close() {
    figures.close();
    two.close();
    world.stage().close();
    primary.close();
    standby.close();
  }

  @Test
  void nothing_that_anybody_was_told_is_lost_and_no_server_is_restarted() {
    var load = new StubbornLoad(world, List.of(one.address(), two.address()), WIDTH);
    awaitMore(load);
    primary.kill();
    Eventually.holds(GENEROUS, "it is noticed", () -> !isReady(one) && !isReady(two));

    standby.promote();
    long recovered = System.nanoTime();
    Eventually.holds(READY_AGAIN, "both are ready again", () -> isReady(one) && isReady(two));
    var ready = Duration.ofNanos(System.nanoTime() - recovered);
    awaitMore(load);
    load.ends();

    figures.note(
        "standby promoted under load: ready again after %s, %d bought, %d were turned away"
            .formatted(ready, load.bought().size(), load.turnedAway()));
    assertThat(load.turnedAway()).as("it happened under load").isPositive();
    assertThat(load.bought())
        .as("whoever was told of a paid order still has it")
        .allMatch(buyer -> buyer.looks().status().equals("paid"));
    Eventually.passes(GENEROUS, this::allAgree);
  }

  private static void awaitMore(StubbornLoad load) {
    int before = load.bought().size();
    Eventually.holds(
        GENEROUS,
        "more is bought than " + before,
        () -> load.bought().size() >= before + 4 * WIDTH);
  }

  private static boolean isReady(KassaServer server) {
    return Http.isWell(server.address().resolve("/health/ready"));
  }

  /** What the shop says, what is in its journal and what the gateway says. */
  private void allAgree() {
    for (URI server : List.of(one.address(), two.address())) {
      var payments = world.stage().worldpay().published().getJsonArray("payments");
      assertThat(
              Disagreements.between(
                  ShopBooks.orders(server), payments.getValuesAs(JsonObject.class)))
          .isEmpty();
    }
    JournalPaths.areLegal(world.books().journal());
  }
}
