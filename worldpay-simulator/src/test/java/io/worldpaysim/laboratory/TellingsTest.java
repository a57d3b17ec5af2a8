package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Merchant;
import io.worldpaysim.Receiver;
import io.worldpaysim.Receiver.Arrival;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything odd that can be told about a payment that is paid. */
class TellingsTest {

  private static final List<String> TRUTH =
      List.of("sentForAuthorization", "authorized", "sentForSettlement");

  private record Expectation(int count, Consumer<List<Arrival>> seen) {}

  private static final Map<String, Expectation> EXPECTED = new TreeMap<>();

  static {
    expect("webhook-doubled", 6, all -> assertThat(ids(all)).hasSize(3));
    expect("webhook-replayed", 300, all -> assertThat(ids(all)).hasSize(3));
    expect("webhook-unsigned", 3, all -> assertThat(all).allMatch(it -> it.signature().isEmpty()));
    expect(
        "webhook-wrong-signature",
        3,
        all ->
            assertThat(all)
                .allMatch(it ->
                    it.signature().startsWith("2/SHA256/") && !it.signature().equals(newest(it))));
    expect(
        "webhook-signed-with-old-key",
        3,
        all -> assertThat(all).allMatch(it -> it.signature().equals(older(it))));
    expect(
        "webhook-signed-with-new-key",
        3,
        all -> assertThat(all).allMatch(it -> it.signature().equals(newest(it))));
    expect(
        "webhook-signed-with-both-keys",
        3,
        all -> assertThat(all).allMatch(it -> it.signature().equals(older(it) + "," + newest(it))));
    expect(
        "webhook-amount-differs",
        3,
        all ->
            assertThat(all)
                .allMatch(it -> amount(it).equals("{\"value\":2496,\"currencyCode\":\"EUR\"}")));
    expect(
        "webhook-currency-differs",
        3,
        all ->
            assertThat(all)
                .allMatch(it -> amount(it).equals("{\"value\":2495,\"currencyCode\":\"USD\"}")));
    expect(
        "webhook-from-the-future",
        3,
        all ->
            assertThat(all)
                .allMatch(
                    it -> it.json().getString("eventTimestamp").equals("2026-03-03T10:00:00.000")));
    expect(
        "webhook-unknown-fields",
        3,
        all -> assertThat(all).allMatch(it -> it.json().containsKey("mood")));
    expect(
        "webhook-without-reference",
        3,
        all -> assertThat(all).noneMatch(it -> it.details().containsKey("transactionReference")));
    expect(
        "webhook-unreadable",
        3,
        all -> assertThat(all).noneMatch(it -> new String(it.body(), UTF_8).endsWith("}")));
    expect(
        "webhook-unknown-type",
        6,
        all ->
            assertThat(types(all))
                .containsExactly(
                    TRUTH.get(0),
                    "paidInSeashells",
                    TRUTH.get(1),
                    "paidInSeashells",
                    TRUTH.get(2),
                    "paidInSeashells"));
    expect(
        "webhook-forged",
        4,
        all -> {
          assertThat(types(all)).startsWith("sentForSettlement").endsWith("sentForSettlement");
          assertThat(all.getFirst().signature()).isNotEqualTo(newest(all.getFirst()));
          assertThat(all.getLast().signature()).isEqualTo(newest(all.getLast()));
        });
    expect(
        "webhook-for-unknown-reference",
        4,
        all -> {
          Arrival stranger =
              all.stream()
                  .filter(it -> !it.details().getString("transactionReference").equals("T-1"))
                  .findFirst()
                  .orElseThrow();
          assertThat(stranger.signature()).isEqualTo(newest(stranger));
        });
  }

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  private final Receiver receiver = simulators.receiver();
  private final Simulator simulator =
      simulators.start("--webhook-url", receiver.address(), "--webhook-keys", "1:old,2:new");
  private final Merchant merchant = simulators.merchantOf(simulator);

  static Stream<String> names() {
    return EXPECTED.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_merchant_is_told_so_and_only_about_one_payment(String name) {
    simulator.laboratory().next(name);
    merchant.press(merchant.create("T-1"), "pay");
    Expectation expectation = requireNonNull(EXPECTED.get(name));

    List<Arrival> all = receiver.expect(expectation.count());
    expectation.seen().accept(all);
    Receiver.until(() -> ledger().toString().contains("delivered"), () -> "deliveries");
    merchant.press(merchant.create("T-2"), "pay");
    List<Arrival> usual = receiver.expect(all.size() + 3).subList(all.size(), all.size() + 3);
    assertThat(types(usual)).isEqualTo(TRUTH);
    assertThat(usual).allMatch(it -> it.signature().equals(newest(it)));
  }

  @Test
  void late_events_wait() {
    simulator.laboratory().next("webhook-late");
    merchant.press(merchant.create("T-1"), "pay");
    Receiver.until(() -> ledger().toString().contains("waiting"), () -> "events that wait");
    merchant.press(merchant.create("T-2"), "cancel");
    receiver.expect(1);
    assertThat(receiver.types()).containsExactly("cancelledByCustomer");

    simulators.clock.move(Duration.ofSeconds(30));

    receiver.expect(4);
  }

  @Test
  void shuffled_events_come_in_the_wrong_order() {
    simulator.laboratory().next("webhook-shuffled");
    merchant.press(merchant.create("T-1"), "pay");

    receiver.expect(1);
    simulators.clock.move(Duration.ofSeconds(1));
    receiver.expect(2);
    simulators.clock.move(Duration.ofSeconds(1));
    receiver.expect(3);

    assertThat(receiver.types()).isEqualTo(TRUTH.reversed());
  }

  @Test
  void events_that_are_never_sent_stand_in_the_ledger() {
    simulator.laboratory().next("webhook-never");
    merchant.press(merchant.create("T-1"), "pay");
    merchant.press(merchant.create("T-2"), "cancel");

    receiver.expect(1);
    assertThat(receiver.types()).containsExactly("cancelledByCustomer");
    List<JsonObject> events =
        ledger()
            .getJsonArray("payments")
            .getJsonObject(0)
            .getJsonArray("events")
            .getValuesAs(JsonObject.class);
    assertThat(events).hasSize(3).allMatch(event -> event.getString("state").equals("kept-back"));
  }

  @Test
  void oddities_add_up() {
    simulator.laboratory().next("webhook-doubled");
    simulator.laboratory().next("webhook-signed-with-old-key");
    simulator.laboratory().next("refused");
    merchant.press(merchant.create("T-1"), "pay");

    List<Arrival> all = receiver.expect(4);

    assertThat(all).allMatch(it -> it.signature().equals(older(it)));
    assertThat(types(all)).contains("refused").doesNotContain("authorized");
  }

  @Test
  void no_telling_is_forgotten_here() {
    Stream<String> apart = Stream.of("webhook-late", "webhook-shuffled", "webhook-never");
    assertThat(Stream.concat(names(), apart))
        .containsExactlyInAnyOrderElementsOf(Catalogue.names(Kind.WEBHOOK));
  }

  private JsonObject ledger() {
    return merchant.ledger("");
  }

  private static void expect(String name, int count, Consumer<List<Arrival>> seen) {
    EXPECTED.put(name, new Expectation(count, seen));
  }

  private static List<String> ids(List<Arrival> arrivals) {
    return arrivals.stream().map(it -> it.json().getString("eventId")).distinct().toList();
  }

  private static List<String> types(List<Arrival> arrivals) {
    return arrivals.stream().map(Arrival::type).toList();
  }

  private static String amount(Arrival arrival) {
    return arrival.details().getJsonObject("amount").toString();
  }

  private static String older(Arrival arrival) {
    return arrival.signedWith("1", "old");
  }

  private static String newest(Arrival arrival) {
    return arrival.signedWith("2", "new");
  }
}
