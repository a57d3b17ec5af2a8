package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.crash.Count;
import io.kassa.journey.crash.Deed;
import io.kassa.journey.crash.Fate;
import io.kassa.journey.crash.Gate;
import io.kassa.journey.crash.GatewayProxy;
import io.kassa.journey.crash.Kill;
import io.kassa.journey.crash.Point;
import io.kassa.journey.crash.PostgresProxy;
import io.kassa.journey.crash.Rounds;
import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Figures;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.plain.SignedEvent;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server is killed with -9 before and after every commit and every exchange with the gateway.
 * The places are counted in an undisturbed run and then tried one and all, so none is forgotten:
 * what the journeys do is the list.
 */
class CrashPointsIT {

  /** Longer than a crowd takes to be held, shorter than a build should wait for what comes then. */
  private static final Map<String, String> LIMITS =
      Map.ofEntries(
          Map.entry("KASSA_WORLDPAY_CREATE_READ", "PT16S"),
          Map.entry("KASSA_WORLDPAY_CREATE_OVERALL", "PT16S"),
          Map.entry("KASSA_WORLDPAY_QUERY_READ", "PT20S"),
          Map.entry("KASSA_WORLDPAY_QUERY_OVERALL", "PT20S"),
          Map.entry("KASSA_WORLDPAY_WEBHOOK_KEYS", SignedEvent.OLD),
          Map.entry("KASSA_RECONCILE_GRACE", "PT18S"),
          Map.entry("KASSA_RECONCILE_LEASE", "PT12S"),
          Map.entry("KASSA_RECONCILE_INTERVAL", "PT1S"),
          Map.entry("KASSA_RECONCILE_SCHEDULE", "PT10M/PT15S"),
          Map.entry("KASSA_RECONCILE_CONCURRENCY", "60"),
          Map.entry("KASSA_RECONCILE_RATE", "200"),
          // Announcements have a courier of their own, whose steps belong to no journey.
          Map.entry("KASSA_OUTBOX_INTERVAL", "PT10M"),
          Map.entry("KASSA_DB_POOL", "80"));

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Gate gate = new Gate();
  private final Figures figures = new Figures("crash-points.txt");

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void wherever_the_server_is_killed_nothing_is_lost_and_nobody_pays_twice() throws IOException {
    var database = Postgres.newDatabase();
    try (var commits = new PostgresProxy(database, gate);
        var exchanges = new GatewayProxy(gate);
        var stage = stage(commits, exchanges)) {
      exchanges.leadsTo(stage.worldpay().address());
      stage.server().start();
      everyPointIsTried(new World(stage, new Books(Postgres.opened(database))));
    } finally {
      figures.close();
    }
  }

  private void everyPointIsTried(World world) {
    var points =
        Arrays.stream(Deed.values())
            .flatMap(deed -> Count.of(deed, world, gate).points().stream())
            .toList();
    var rounds = Rounds.of(points);
    var wrong = new ArrayList<String>();
    for (var round : rounds) {
      wrong.addAll(tried(round, world));
      // Nearly all points are in the first round; the last comparison reads the books of all.
      if (round.equals(rounds.getFirst()) || round.equals(rounds.getLast())) {
        theBooksAgree(world);
      }
    }
    figures.note(points.size() + " points in all, by " + rounds.size() + " kills");
    assertThat(wrong).as("what should not have become of anybody").isEmpty();
    assertThat(points.stream().map(Point::deed).distinct()).containsExactly(Deed.values());
  }

  /** Kills at these points and gives what should not have become of anybody. */
  private List<String> tried(List<Point> round, World world) {
    long start = System.nanoTime();
    var kill = Kill.prepare(round, world, gate);
    var restart = kill.happens();
    var fates = kill.isSurvived();
    fates.stream().map(Fate::line).forEach(figures::note);
    figures.note(
        "%d points by one kill: %d s, of which the next start took %.1f s"
            .formatted(
                round.size(),
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                restart.toMillis() / 1000.0));
    return fates.stream().filter(Fate::wrong).map(Fate::line).toList();
  }

  private void theBooksAgree(World world) {
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), world.stage()).signsIn();
    Eventually.passes(
        Duration.ofSeconds(60), () -> LedgerComparison.of(staff, world.stage().worldpay()).holds());
    JournalPaths.areLegal(world.books().journal());
  }

  private static Stage stage(PostgresProxy commits, GatewayProxy exchanges) {
    var settings = new HashMap<>(LIMITS);
    settings.put("KASSA_DB_URL", commits.address());
    settings.put("KASSA_WORLDPAY_URL", exchanges.address().toString());
    return Stage.prepare(
        "crash-points",
        DatabaseKind.POSTGRESQL,
        settings,
        "--public-url",
        exchanges.address().toString());
  }
}
