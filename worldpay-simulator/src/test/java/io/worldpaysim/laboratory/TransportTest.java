package io.worldpaysim.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.worldpaysim.Merchant;
import io.worldpaysim.Receiver;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault on the way of an answer. */
class TransportTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @ParameterizedTest
  @CsvSource({
    "answer-lost, true, 0, false",
    "request-lost, false, 0, false",
    "answer-truncated, true, 201, false",
    "reset-at-once, false, 0, true",
    "reset-after-headers, true, 201, true",
    "reset-mid-body, true, 201, true"
  })
  void the_connection_breaks(String name, boolean done, int status, boolean reset) {
    Simulator simulator = simulators.start();
    simulator.laboratory().next(name, Operation.CREATE);

    Raw raw = Raw.create(simulator, Merchant.order("T-1", 2495));

    assertThat(raw.status()).isEqualTo(status);
    assertThat(raw.reset()).isEqualTo(reset);
    assertThat(simulator.ledger().byTransactionReference("T-1").isPresent()).isEqualTo(done);
    if (status > 0) {
      assertThat(raw.isCut()).isTrue();
    }
  }

  @Test
  void where_a_body_breaks_off_says_the_name() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("reset-after-headers");
    simulator.laboratory().next("reset-mid-body");

    assertThat(Raw.create(simulator, Merchant.order("T-1", 2495)).body()).isEmpty();
    assertThat(Raw.create(simulator, Merchant.order("T-2", 2495)).body()).isNotEmpty();
  }

  @Test
  void chunks_are_malformed() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("malformed-chunks", Operation.CREATE);

    Raw raw = Raw.create(simulator, Merchant.order("T-1", 2495));

    assertThat(raw.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(raw.text()).contains("\r\nseven\r\n");
    assertThat(simulator.ledger().byTransactionReference("T-1")).isPresent();
  }

  @Test
  void a_body_drips_and_flows_when_the_laboratory_is_cleared() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("slow-drip", Operation.CREATE);
    CompletableFuture<Raw> dripping =
        CompletableFuture.supplyAsync(() -> Raw.create(simulator, Merchant.order("T-1", 2495)));
    Receiver.until(
        () -> simulator.ledger().byTransactionReference("T-1").isPresent(), () -> "a payment");
    assertThat(dripping).isNotDone();

    Receiver.until(
        () -> {
          simulator.laboratory().clear();
          return dripping.isDone();
        },
        () -> "an answer");

    assertThat(dripping.join().json().getString("lastEvent")).isEqualTo("pending");
  }

  @ParameterizedTest
  @CsvSource({"slow-1s, PT1S", "slow-10s, PT10S", "slow-60s, PT1M", "hang, PT1M"})
  void delays_have_the_length_of_their_name(String name, Duration usual) {
    Recipe recipe =
        new Laboratory()
            .catalogue().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();

    assertThat(recipe.settings()).contains("duration: " + usual);
  }

  @Test
  void a_slow_answer_takes_its_time() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("slow-1s", Operation.CREATE);
    long before = System.nanoTime();

    assertThat(Raw.create(simulator, Merchant.order("T-1", 2495)).status()).isEqualTo(201);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void a_hanging_request_may_never_be_processed() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    merchant.post(
        "/laboratory", "{\"scenario\":\"hang\",\"duration\":\"PT0.1S\",\"processed\":false}");

    Raw raw = Raw.create(simulator, Merchant.order("T-1", 2495));

    assertThat(raw.status()).isZero();
    assertThat(simulator.ledger().byTransactionReference("T-1")).isEmpty();
  }

  @Test
  void connections_are_refused_for_a_while() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);

    assertThat(
            merchant
                .post(
                    "/laboratory", "{\"scenario\":\"connection-refused\",\"duration\":\"PT0.3S\"}")
                .status())
        .isEqualTo(201);

    assertThatThrownBy(() -> Raw.create(simulator, Merchant.order("T-1", 2495)))
        .hasRootCauseInstanceOf(ConnectException.class);
    Receiver.until(() -> answers(simulator), () -> "an open door");
    assertThat(merchant.create("T-1").status()).isEqualTo(201);
  }

  @Test
  void clearing_lets_everybody_in_again() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("connection-refused");
    assertThatThrownBy(() -> Raw.create(simulator, Merchant.order("T-1", 2)))
        .hasRootCauseInstanceOf(ConnectException.class);

    simulator.laboratory().clear();

    assertThat(Raw.create(simulator, Merchant.order("T-1", 2)).status()).isEqualTo(201);
  }

  @Test
  void no_fault_of_transport_is_forgotten_here() {
    List<String> tested =
        new ArrayList<>(
            List.of("answer-lost", "request-lost", "answer-truncated", "reset-at-once"));
    tested.addAll(List.of("reset-after-headers", "reset-mid-body", "malformed-chunks"));
    tested.addAll(List.of("slow-drip", "slow-1s", "slow-10s", "slow-60s", "hang"));
    tested.add("connection-refused");

    assertThat(tested).containsExactlyInAnyOrderElementsOf(Catalogue.names(Kind.TRANSPORT));
  }

  private static boolean answers(Simulator simulator) {
    try {
      return Raw.query(simulator, "/apmPayments/status").status() == 200;
    } catch (UncheckedIOException refused) {
      return false;
    }
  }
}
