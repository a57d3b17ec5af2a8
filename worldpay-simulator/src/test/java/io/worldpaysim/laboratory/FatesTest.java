package io.worldpaysim.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Merchant;
import io.worldpaysim.Reply;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fate of a payment. */
class FatesTest {

  private static final String PAID = "sentForAuthorization authorized sentForSettlement";

  private static final Map<String, String> HISTORIES =
      Map.ofEntries(
          Map.entry("paid", PAID),
          Map.entry("refused", "sentForAuthorization refused"),
          Map.entry("cancelled", "cancelledByCustomer"),
          Map.entry("expired", "requestExpired"),
          Map.entry("failed", "error"),
          Map.entry("late-success", "sentForAuthorization refused | " + PAID),
          Map.entry("money-after-cancel", "cancelledByCustomer | " + PAID),
          Map.entry("money-after-expiry", "requestExpired | " + PAID),
          Map.entry("declined-after-approval", "sentForAuthorization authorized | refused"),
          Map.entry("settlement-failed", PAID + " | settlementFailed"),
          Map.entry("unasked-refund", PAID + " | sentForRefund"));

  private static final List<String> MONEY =
      List.of("paid", "late-success", "money-after-cancel", "money-after-expiry", "unasked-refund");

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  static Stream<String> names() {
    return HISTORIES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void it_happens_although_no_shopper_chooses(String name) {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next(name);
    Reply created = merchant.create("T-1");

    assertThat(created.lastEvent()).isEqualTo("pending");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
    simulators.clock.move(Duration.ofSeconds(5));
    assertThat(history(merchant)).isEqualTo(first(name));
    simulators.clock.move(Duration.ofSeconds(10));

    assertThat(history(merchant)).isEqualTo(whole(name));
    assertThat(payment(merchant).getBoolean("moneyTaken")).isEqualTo(MONEY.contains(name));
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo(whole(name).getLast());
  }

  @ParameterizedTest
  @MethodSource("names")
  void it_happens_whatever_the_shopper_chooses(String name) {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next(name);
    merchant.press(merchant.create("T-1"), "pay");

    assertThat(history(merchant)).isEqualTo(first(name));
    simulator.shopperChooses("T-1", ShopperChoice.CANCEL);
    simulators.clock.move(Duration.ofSeconds(10));

    assertThat(history(merchant)).isEqualTo(whole(name));
  }

  @Test
  void only_the_next_payment_is_concerned() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("refused");
    merchant.create("T-1");
    merchant.create("T-2");

    simulators.clock.move(Duration.ofMinutes(10));

    assertThat(merchant.ledger("?transactionReference=T-1").toString()).contains("refused");
    assertThat(merchant.ledger("?transactionReference=T-2").toString()).doesNotContain("refused");
  }

  @Test
  void two_fates_are_those_of_two_payments() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("refused");
    simulator.laboratory().next("expired");
    Reply first = merchant.create("T-1");
    Reply second = merchant.create("T-2");

    merchant.press(first, "pay");
    merchant.press(second, "pay");

    assertThat(merchant.query(first.self()).lastEvent()).isEqualTo("refused");
    assertThat(merchant.query(second.self()).lastEvent()).isEqualTo("requestExpired");
  }

  @Test
  void ids_may_have_a_thousand_characters_and_work() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("long-id");

    Reply created = merchant.create("T-1");

    assertThat(created.json().getString("paymentId")).hasSize(1024);
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
    assertThat(merchant.create("T-2").json().getString("paymentId")).hasSize(537);
  }

  @Test
  void a_refund_may_fail_after_it_was_accepted() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("refund-failed", Map.of("later", "PT1M"));
    Reply created = merchant.create("T-1");
    merchant.press(created, "pay");
    String refund = Merchant.refund("R-1", 500).toString();

    assertThat(merchant.post(created.self() + "/partialReversals", refund).status()).isEqualTo(202);
    assertThat(payment(merchant).getInt("refunded")).isEqualTo(500);
    simulators.clock.move(Duration.ofMinutes(1));

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("refundFailed");
    assertThat(payment(merchant).getInt("refunded")).isZero();
    assertThat(payment(merchant).getBoolean("moneyTaken")).isTrue();
  }

  @Test
  void a_fate_may_be_that_of_a_payment_by_its_reference() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().about("T-2", "cancelled");
    simulator.laboratory().all("paid", Map.of("after", "PT2S"));
    merchant.create("T-1");
    merchant.create("T-2");

    simulators.clock.move(Duration.ofSeconds(2));

    assertThat(merchant.ledger("?transactionReference=T-1").toString()).contains("authorized");
    assertThat(merchant.ledger("?transactionReference=T-2").toString())
        .doesNotContain("authorized");
  }

  @Test
  void no_fate_is_forgotten_here() {
    assertThat(Stream.concat(names(), Stream.of("long-id", "refund-failed")))
        .containsExactlyInAnyOrderElementsOf(Catalogue.names(Kind.PAYMENT));
  }

  private static List<String> first(String name) {
    String history = HISTORIES.getOrDefault(name, "");
    return List.of(("pending " + history.split(" \\| ", -1)[0]).split(" ", -1));
  }

  private static List<String> whole(String name) {
    String history = HISTORIES.getOrDefault(name, "").replace(" |", "");
    return List.of(("pending " + history).split(" ", -1));
  }

  private static JsonObject payment(Merchant merchant) {
    return merchant.ledger("").getJsonArray("payments").getJsonObject(0);
  }

  private static List<String> history(Merchant merchant) {
    return payment(merchant)
        .getJsonArray("history")
        .getValuesAs((JsonObject turn) -> turn.getString("lastEvent"));
  }
}
