package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Receiver.Arrival;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pay, sentForAuthorization authorized sentForSettlement",
    "pay-and-close, sentForAuthorization authorized sentForSettlement",
    "refuse, sentForAuthorization refused",
    "cancel, cancelledByCustomer",
    "expire, requestExpired",
    "error, error"
  })
  void every_turn_is_told_in_its_order(String choice, String types) {
    Receiver receiver = simulators.receiver();
    Merchant merchant = simulators.merchant("--webhook-url", receiver.address());
    List<String> expected = List.of(types.split(" "));

    merchant.press(merchant.create("T-1"), choice);

    receiver.expect(expected.size());
    assertThat(receiver.types()).isEqualTo(expected);
    waitFor(merchant, "delivered", expected.size());
    assertThat(receiver.arrivals()).hasSameSizeAs(expected);
  }

  @Test
  void a_planned_turn_is_told_when_its_time_has_come() {
    Receiver receiver = simulators.receiver();
    Merchant merchant =
        simulators.merchant("--webhook-url", receiver.address(), "--settle-after", "PT1H");
    merchant.press(merchant.create("T-1"), "pay");
    merchant.create("T-2");
    receiver.expect(2);

    simulators.clock.move(Duration.ofHours(1));

    receiver.expect(4);
    assertThat(receiver.types().subList(0, 2))
        .containsExactly("sentForAuthorization", "authorized");
    assertThat(receiver.types().subList(2, 4))
        .containsExactlyInAnyOrder("sentForSettlement", "requestExpired");
  }

  @Test
  void what_is_not_acknowledged_comes_again_with_the_same_id_after_growing_pauses() {
    Receiver receiver = simulators.receiver();
    receiver.answers(arrival -> 503);
    Merchant merchant = simulators.merchant("--webhook-url", receiver.address());
    merchant.press(merchant.create("T-1"), "cancel");

    receiver.expect(1);
    Receiver.until(
        () -> event(merchant).getString("nextAt").equals("2026-03-02T10:00:30Z"),
        () -> "a pause of half a minute");
    simulators.clock.move(Duration.ofSeconds(30));
    receiver.expect(2);
    Receiver.until(
        () -> event(merchant).getString("nextAt").equals("2026-03-02T10:01:30Z"),
        () -> "a pause of a minute");
    receiver.answers(arrival -> 200);
    simulators.clock.move(Duration.ofSeconds(60));
    receiver.expect(3);

    waitFor(merchant, "delivered", 1);
    assertThat(event(merchant).getInt("attempts")).isEqualTo(3);
    assertThat(event(merchant).getString("lastAnswer")).isEqualTo("200");
    assertThat(receiver.arrivals().stream().map(one -> one.json().getString("eventId")).distinct())
        .hasSize(1);
    assertThat(receiver.arrivals()).hasSize(3);
  }

  @Test
  void a_restart_tells_what_nobody_has_acknowledged_and_nothing_else() {
    Receiver receiver = simulators.receiver();
    receiver.answers(arrival -> arrival.type().equals("authorized") ? 500 : 200);
    String file = folder.resolve("ledger.jsonl").toString();
    String[] options = {"--ledger", file, "--webhook-url", receiver.address()};
    Simulator before = simulators.start(options);
    Merchant merchant = simulators.merchantOf(before);
    merchant.press(merchant.create("T-1"), "pay");
    waitFor(merchant, "delivered", 2);
    waitFor(merchant, "waiting", 1);
    before.close();
    receiver.answers(arrival -> 200);
    simulators.clock.move(Duration.ofSeconds(30));

    Merchant again = simulators.merchant(options);

    waitFor(again, "delivered", 3);
    assertThat(receiver.types())
        .containsExactly("sentForAuthorization", "authorized", "sentForSettlement", "authorized");
  }

  @Test
  void a_turn_from_before_webhooks_is_told_when_it_is_young() {
    String file = folder.resolve("ledger.jsonl").toString();
    Simulator silent = simulators.start("--ledger", file);
    Merchant merchant = simulators.merchantOf(silent);
    merchant.press(merchant.create("T-1"), "cancel");
    simulators.clock.move(Duration.ofDays(8));
    merchant.press(merchant.create("T-2"), "cancel");
    silent.close();
    Receiver receiver = simulators.receiver();

    simulators.start("--ledger", file, "--webhook-url", receiver.address());

    assertThat(receiver.expect(1).getFirst().details().getString("transactionReference"))
        .isEqualTo("T-2");
  }

  @Test
  void a_merchant_that_hangs_delays_no_answer_of_the_api() throws Exception {
    Receiver receiver = simulators.receiver();
    CountDownLatch over = new CountDownLatch(1);
    receiver.answers(arrival -> {
      await(over);
      return 200;
    });
    Merchant merchant = simulators.merchant("--webhook-url", receiver.address());
    for (int payment = 0; payment < 20; payment++) {
      merchant.press(merchant.create("T-" + payment), "pay");
    }
    receiver.expect(8);

    long before = System.nanoTime();
    assertThat(merchant.create("T-last").status()).isEqualTo(201);
    assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(5));
    over.countDown();
    receiver.expect(60);
  }

  @Test
  void signatures_are_made_over_the_bytes_that_are_sent() {
    Receiver receiver = simulators.receiver();
    Merchant merchant =
        simulators.merchant("--webhook-url", receiver.address(), "--webhook-keys", "3:secret");
    merchant.press(merchant.create("T-1"), "cancel");

    Arrival arrival = receiver.expect(1).getFirst();

    assertThat(arrival.signature()).isEqualTo(arrival.signedWith("3", "secret"));
  }

  @Test
  void events_about_payments_that_nobody_made_stand_apart_in_the_ledger() {
    Receiver receiver = simulators.receiver();
    Simulator simulator = simulators.start("--webhook-url", receiver.address());
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("webhook-for-unknown-reference");
    merchant.create("T-1");

    receiver.expect(1);

    List<JsonObject> strangers =
        merchant.ledger("").getJsonArray("strangers").getValuesAs(JsonObject.class);
    assertThat(strangers).hasSize(1);
    assertThat(strangers.getFirst().getString("transactionReference")).startsWith("stranger-");
  }

  @Test
  void without_an_address_nothing_is_told() {
    Merchant merchant = simulators.merchant();

    merchant.press(merchant.create("T-1"), "pay");

    assertThat(events(merchant)).isEmpty();
  }

  private static void waitFor(Merchant merchant, String state, int count) {
    Receiver.until(
        () ->
            events(merchant).stream()
                    .filter(event -> event.getString("state").equals(state))
                    .count()
                == count,
        () -> count + " × " + state + " in " + events(merchant));
  }

  private static List<JsonObject> events(Merchant merchant) {
    return merchant
        .ledger("")
        .getJsonArray("payments")
        .getJsonObject(0)
        .getJsonArray("events")
        .getValuesAs(JsonObject.class);
  }

  private static JsonObject event(Merchant merchant) {
    return events(merchant).getFirst();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
