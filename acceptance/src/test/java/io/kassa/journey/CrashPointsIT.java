package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.crash.Count;
import io.kassa.journey.crash.Deed;
import io.kassa.journey.crash.Gate;
import io.kassa.journey.crash.GatewayProxy;
import io.kassa.journey.crash.Kill;
import io.kassa.journey.crash.Point;
import io.kassa.journey.crash.PostgresProxy;
import io.kassa.journey.crash.Rounds;
import io.kassa.journey.crash.World;
import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import java.io.IOException;
import java.nio.file.Files;
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
      Map.of(
          "KASSA_WORLDPAY_CREATE_READ", "PT10S",
          "KASSA_WORLDPAY_CREATE_OVERALL", "PT10S",
          "KASSA_WORLDPAY_QUERY_READ", "PT20S",
          "KASSA_WORLDPAY_QUERY_OVERALL", "PT20S",
          "KASSA_RECONCILE_GRACE", "PT12S",
          "KASSA_RECONCILE_LEASE", "PT12S",
          "KASSA_RECONCILE_INTERVAL", "PT1S",
          "KASSA_RECONCILE_SCHEDULE", "PT10M/PT15S",
          "KASSA_DB_POOL", "80");

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Gate gate = new Gate();
  private final List<String> findings = new ArrayList<>();

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void wherever_the_server_is_killed_nothing_is_lost_and_nobody_pays_twice() throws IOException {
    var database = Postgres.newDatabase();
    try (var commits = new PostgresProxy(database, gate);
        var exchanges = new GatewayProxy(gate);
        var stage = stage(commits, exchanges)) {
      exchanges.leadsTo(stage.worldpay().address());
      stage.server().start();
      var account = "?user=" + Postgres.USER + "&password=" + Postgres.USER;
      everyPointIsTried(new World(stage, new Books(database + account)));
    } finally {
      Files.write(Installation.findings("crash-points.txt"), findings);
    }
  }

  private void everyPointIsTried(World world) {
    var points =
        Arrays.stream(Deed.values())
            .flatMap(deed -> Count.of(deed, world, gate).points().stream())
            .toList();
    for (var round : Rounds.of(points)) {
      long start = System.nanoTime();
      var kill = Kill.prepare(round, world, gate);
      kill.happens();
      note(kill.isSurvived());
      theBooksAgree(world);
      var took = Duration.ofNanos(System.nanoTime() - start);
      note(List.of(round.size() + " points by one kill, " + took.toSeconds() + " s"));
    }
    note(List.of(points.size() + " points in all"));
    assertThat(points.stream().map(Point::deed).distinct()).containsExactly(Deed.values());
  }

  private void theBooksAgree(World world) {
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), world.stage()).signsIn();
    Eventually.passes(
        Duration.ofSeconds(60), () -> LedgerComparison.of(staff, world.stage().worldpay()).holds());
    JournalPaths.areLegal(world.books().journal());
  }

  private void note(List<String> lines) {
    lines.forEach(System.out::println);
    findings.addAll(lines);
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
