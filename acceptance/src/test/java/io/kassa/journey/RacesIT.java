package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.Figures;
import io.kassa.journey.plain.JournalEntry;
import io.kassa.journey.plain.JournalPaths;
import io.kassa.journey.plain.Load;
import io.kassa.journey.plain.Rush;
import io.kassa.journey.plain.SignedEvent;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.ledger.Event;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers on one PostgreSQL, and everybody at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RacesIT {

  private static final int PAYMENTS = 300;
  private static final int AT_ONCE = 10;
  private static final int MESSENGERS = 5;

  /** Before the races: the first requests of a server load its classes, one after the other. */
  private static final int WARM_UPS = 4;

  private static final int CLAIMED_BY_EACH = 8;
  private static final int LEASE_SECONDS = 20;

  /** Whoever is to be looked at later than that is in somebody's hand. */
  private static final String LONGER_THAN_ANY_PAUSE = "12 s";

  private static final Duration SETTLED = Duration.ofSeconds(60);

  /** After a kill: what the dead server had in hand is free again when its lease ends. */
  private static final Duration IN_TIME = SETTLED.plusSeconds(LEASE_SECONDS);

  private final String database = Postgres.newDatabase();
  private final World world =
      new World(
          Stage.prepare(
              "races",
              DatabaseKind.POSTGRESQL,
              Map.of(
                  "KASSA_DB_URL",
                  database,
                  "KASSA_WORLDPAY_WEBHOOK_KEYS",
                  SignedEvent.OLD,
                  "KASSA_RECONCILE_INTERVAL",
                  "PT0.2S",
                  "KASSA_RECONCILE_LEASE",
                  "PT" + LEASE_SECONDS + "S")),
          new Books(Postgres.opened(database)));
  private final KassaServer second = world.stage().another("second");
  private final Figures figures = new Figures("races.txt");

  @BeforeAll
  void both_start() {
    world.stage().server().launch();
    second.launch();
    world.stage().server().awaitReady();
    second.awaitReady();
    for (int i = 0; i < WARM_UPS; i++) {
      race(buyers("warm-" + i, 2));
    }
  }

  @AfterAll
  void close() {
    figures.close();
    second.close();
    world.stage().close();
  }

  @Test
  @Order(1)
  void twelve_messengers_at_once_make_each_payment_paid_exactly_once() {
    var outcomes = new ArrayList<Rush.Outcome>();
    for (int first = 0; first < PAYMENTS; first += AT_ONCE) {
      outcomes.addAll(race(buyers("race-" + first, AT_ONCE)));
    }

    assertThat(outcomes).hasSize(PAYMENTS * 2 * MESSENGERS);
    assertThat(outcomes).as("nobody hears of the races").allMatch(one -> one.status() < 400);
    var journal = world.books().journal();
    assertThat(transitionsToPaid(journal)).hasSize(PAYMENTS + 2 * WARM_UPS);
    assertThat(transitionsToPaid(journal).values()).containsOnly(1L);
    JournalPaths.areLegal(journal);
    assertThat(world.books().deadlocks()).as("PostgreSQL ended no deadlock").isZero();
    note(outcomes);
  }

  /** Everything that can tell of these payments does, at once and on both servers. */
  private List<Rush.Outcome> race(List<Buyer> buyers) {
    var rush = new Rush();
    for (var buyer : buyers) {
      var payment = world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
      var approved = SignedEvent.of(payment, Event.AUTHORIZED);
      var settled = SignedEvent.of(payment, Event.SENT_FOR_SETTLEMENT);
      for (int i = 0; i < MESSENGERS; i++) {
        var server = server(i);
        var event = i % 2 == 0 ? settled : approved;
        rush.joins("return", () -> buyer.comesBackTo(server));
        rush.joins("webhook", () -> event.isSentTo(server));
      }
    }
    world.books().lookAgain(buyers, "0 s");
    var outcomes = rush.isReleased();
    for (var buyer : buyers) {
      Eventually.passes(
          SETTLED, () -> assertThat(buyer.looks().status()).as(buyer.email()).isEqualTo("paid"));
    }
    return outcomes;
  }

  @Test
  @Order(2)
  void what_a_killed_server_had_in_hand_the_other_concludes_in_time() {
    var absent = buyers("absent", 5 * CLAIMED_BY_EACH);
    var load = new Load(world, List.of(server(0), server(1)), 4);
    var laboratory = world.stage().worldpay().laboratory();
    laboratory.all("hang", Operation.QUERY);
    absent.forEach(buyer -> world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE));
    world.books().lookAgain(absent, "0 s");
    Eventually.holds(
        Duration.ofSeconds(20),
        "both servers have their hands full",
        () -> world.books().postponed(absent, LONGER_THAN_ANY_PAUSE) >= 2 * CLAIMED_BY_EACH);

    world.stage().server().kill();
    long killed = System.nanoTime();
    laboratory.clear();
    Eventually.holds(IN_TIME, "who paid and stayed away has paid", () -> havePaid(absent));
    figures.note("killed under load: who stayed away concluded after " + since(killed));
    load.ends();
    Eventually.holds(IN_TIME.minus(since(killed)), "all is concluded", () -> open().isEmpty());

    figures.note(
        "all concluded %s after the kill, lease %d s; %d bought meanwhile, %d found nobody"
            .formatted(since(killed), LEASE_SECONDS, load.bought(), load.broken()));
    assertThat(load.broken()).as("the killed server had shoppers").isPositive();
    JournalPaths.areLegal(world.books().journal());
    assertThat(world.books().deadlocks()).as("PostgreSQL ended no deadlock").isZero();
  }

  private boolean havePaid(List<Buyer> buyers) {
    return buyers.stream().allMatch(buyer -> world.books().statesOf(buyer).equals(List.of("PAID")));
  }

  /** What is open here though the gateway calls it final, or has never heard of it. */
  private Set<String> open() {
    var pending =
        world
            .stage()
            .worldpay()
            .published()
            .getJsonArray("payments")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(payment -> payment.getString("lastEvent").equals("pending"))
            .map(payment -> payment.getString("transactionReference"))
            .collect(Collectors.toSet());
    var open = new HashSet<>(world.books().unconcluded());
    open.removeAll(pending);
    return open;
  }

  private List<Buyer> buyers(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> world.buyer(name + "-" + i, server(i)))
        .peek(buyer -> buyer.arrivesAtTheCheck().orders())
        .toList();
  }

  private URI server(int i) {
    return i % 2 == 0 ? world.stage().server().address() : second.address();
  }

  private static Map<String, Long> transitionsToPaid(List<JournalEntry> journal) {
    return journal.stream()
        .filter(line -> line.moves() && line.after().equals("PAID"))
        .collect(Collectors.groupingBy(JournalEntry::payment, Collectors.counting()));
  }

  private void note(List<Rush.Outcome> outcomes) {
    for (var name : List.of("return", "webhook")) {
      var took =
          outcomes.stream()
              .filter(outcome -> outcome.name().equals(name))
              .map(Rush.Outcome::took)
              .sorted()
              .toList();
      figures.note(
          "%d payments, %d x %s: half within %d ms, slowest %d ms"
              .formatted(
                  PAYMENTS,
                  took.size(),
                  name,
                  took.get(took.size() / 2).toMillis(),
                  took.getLast().toMillis()));
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).truncatedTo(ChronoUnit.MILLIS);
  }
}
