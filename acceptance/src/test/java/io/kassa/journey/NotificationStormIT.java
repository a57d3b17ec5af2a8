package io.kassa.journey;

import static io.kassa.journey.plain.SignedEvent.OLD;
import static io.kassa.journey.plain.SignedEvent.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.SignedEvent;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.laboratory.Operation;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Floods, repetitions, a gateway that hangs and a database that is away or hangs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationStormIT {

  private static final int SECONDS = 4;
  private static final int A_SECOND = 200;

  /** Half a minute of them; the gateway itself goes on for a week (contract section 6). */
  private static final int REPEATS = 60;

  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Far less than the 5 s for which a hanging gateway is waited for, on a slow machine too. */
  private static final Duration SLOWEST = Duration.ofSeconds(2);

  private static final String ACCOUNT = "?user=" + Postgres.USER + "&password=" + Postgres.USER;

  private final String database = Postgres.newDatabase();
  private final Stage stage =
      Stage.open(
          "notification-storm",
          DatabaseKind.POSTGRESQL,
          Map.of("KASSA_DB_URL", database, "KASSA_WORLDPAY_WEBHOOK_KEYS", OLD));

  /** What came of an event that was sent. */
  private record Sent(int status, Duration took) {}

  @AfterEach
  void calm() {
    stage.worldpay().laboratory().clear();
  }

  @AfterAll
  void close() {
    stage.close();
  }

  @Test
  void an_event_that_comes_a_thousand_times_is_one_row_and_one_step() {
    var buyer = buyerAtTheBank();
    var event = SignedEvent.of(paid(buyer));
    assertThat(flood(IntStream.range(0, 1_000).mapToObj(i -> event).toList()))
        .allMatch(sent -> sent.status() == 200);
    assertThat(buyer.looks().status()).isEqualTo("paid");
    var reference = payment(buyer).getString("transactionReference");
    assertThat(number("select count(*) from notifications where reference = ?", reference))
        .isEqualTo(1);
    assertThat(number("select times from notifications where reference = ?", reference))
        .as("one that was stored, but not in time to say so, comes once more")
        .isGreaterThanOrEqualTo(1_000);
    assertThat(
            number(
                """
                select count(*) from payment_journal j join payments p on p.id = j.payment_id
                where p.reference = ? and j.state_after = 'PAID' and j.state_before <> 'PAID'
                """,
                reference))
        .isEqualTo(1);
  }

  @Test
  void a_flood_is_answered_and_none_of_it_with_a_fault_of_ours() {
    var events = new ArrayList<SignedEvent>();
    for (int i = 0; i < SECONDS * A_SECOND / 4; i++) {
      var one = SignedEvent.of(json("authorized", "KM4T-9XQA-1-NOBODY" + i % 50, 100));
      events.addAll(List.of(one, one, one.signedWith("1:guessed"), one.signed("")));
    }
    assertThat(flood(events)).extracting(Sent::status).containsOnly(200, 400);
  }

  @Test
  void a_gateway_that_hangs_slows_no_notification_down() {
    stage.worldpay().laboratory().all("hang", Operation.CREATE);
    stage.worldpay().laboratory().all("hang", Operation.QUERY);
    var waiting = IntStream.range(0, 20).mapToObj(i -> presses()).toList();
    Eventually.passes(
        Duration.ofSeconds(30),
        () -> {
          var events =
              IntStream.range(0, A_SECOND)
                  .mapToObj(i -> SignedEvent.of(json("authorized", "KM4T-9XQA-1-NOBODY" + i, 1)))
                  .toList();
          var sent = flood(events);
          assertThat(sent).allMatch(one -> one.status() == 200);
          var slowest = sent.stream().map(Sent::took).sorted().toList();
          assertThat(slowest.get(A_SECOND * 99 / 100 - 1)).isLessThan(SLOWEST);
        });
    stage.worldpay().laboratory().clear();
    waiting.forEach(CompletableFuture::join);
  }

  @Test
  void while_the_database_hangs_or_is_away_nothing_is_acknowledged_and_nothing_is_lost()
      throws SQLException {
    var buyer = buyerAtTheBank();
    var event = SignedEvent.of(paid(buyer));
    try (var other = DriverManager.getConnection(database + ACCOUNT)) {
      other.setAutoCommit(false);
      run(other, "lock table notifications in access exclusive mode");
      isNotStored(event);
      other.rollback();
    }
    var name = database.substring(database.lastIndexOf('/') + 1);
    try (var master = DriverManager.getConnection(database.replace(name, "postgres") + ACCOUNT)) {
      run(master, "alter database " + name + " allow_connections false");
      run(
          master,
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
      isNotStored(event);
      run(master, "alter database " + name + " allow_connections true");
    }
    Eventually.passes(
        Duration.ofSeconds(30), () -> assertThat(send(event).status()).isEqualTo(200));
    assertThat(buyer.looks().status()).isEqualTo("paid");
  }

  private void isNotStored(SignedEvent event) {
    long begin = System.nanoTime();
    var answer = event.isSentTo(stage.server().address());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(9));
  }

  /** Sends each at its time, whether the ones before were answered or not. */
  private List<Sent> flood(List<SignedEvent> events) {
    var answers = new ArrayList<CompletableFuture<Sent>>();
    long begin = System.nanoTime();
    for (int i = 0; i < events.size(); i++) {
      LockSupport.parkNanos(begin + i * 1_000_000_000L / A_SECOND - System.nanoTime());
      var event = events.get(i);
      answers.add(CompletableFuture.supplyAsync(() -> send(event), Thread::startVirtualThread));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  /** Sends it as the gateway does: again, while the shop is too busy to store it. */
  private Sent send(SignedEvent event) {
    long begin = System.nanoTime();
    int status = event.isSentTo(stage.server().address()).statusCode();
    for (int again = 0; status == 503 && again < REPEATS; again++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      status = event.isSentTo(stage.server().address()).statusCode();
    }
    return new Sent(status, Duration.ofNanos(System.nanoTime() - begin));
  }

  private CompletableFuture<Void> presses() {
    var buyer = new Buyer(stage.server().address(), "hangs@example.be").arrivesAtTheCheck();
    return CompletableFuture.runAsync(buyer::orders, Thread::startVirtualThread);
  }

  private Buyer buyerAtTheBank() {
    var buyer = new Buyer(stage.server().address(), "storm@example.be").arrivesAtTheCheck();
    buyer.orders();
    return buyer;
  }

  private JsonObject payment(Buyer buyer) {
    return stage.worldpay().paymentsOf(buyer.looks().number()).getLast();
  }

  private String paid(Buyer buyer) {
    var payment = payment(buyer);
    return json(
        "sentForSettlement", payment.getString("transactionReference"), payment.getInt("amount"));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String sql, String reference) {
    try (var connection = DriverManager.getConnection(database + ACCOUNT);
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, reference);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
