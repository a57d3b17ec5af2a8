package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Merchant;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of an answer, as it looks on the wire. */
class AnswersTest {

  private static final Map<String, Consumer<Raw>> SEEN = new TreeMap<>();

  static {
    error("answer-400-schema", 400, "bodyDoesNotMatchSchema");
    error("answer-400-duplicate", 400, "transactionReferenceIsADuplicate");
    error("answer-400-processed-before", 400, "transactionHasAlreadyBeenProcessed");
    error("answer-400-not-ready", 400, "orderNotReady");
    error("answer-400-not-found", 400, "paymentNotFound");
    error("answer-400-token", 400, "tokenDoesNotExist");
    error("answer-400-entity", 400, "entityIsNotConfigured");
    error("answer-400-new-name", 400, "moonIsInTheWrongPhase");
    error("answer-401", 401, "unauthorized");
    error("answer-403", 403, "accessDenied");
    error("answer-404", 404, "paymentNotFound");
    error("answer-405", 405, "methodNotAllowed");
    error("answer-409", 409, "conflict");
    error("answer-415", 415, "headerHasInvalidValue");
    error("answer-422", 422, "unprocessable");
    error("answer-429", 429, "tooManyRequests");
    error("answer-500", 500, "internalErrorOccurred");
    error("answer-503", 503, "serviceUnavailable");
    page("answer-502", 502);
    page("answer-504", 504);
    page("answer-html", 200);
    created("answer-empty", raw -> assertThat(raw.body()).isEmpty());
    created("answer-with-bom", raw -> assertThat(raw.text()).startsWith("\uFEFF{"));
    created("answer-in-utf-16", raw -> assertThat(new String(raw.body(), UTF_16)).startsWith("{"));
    created(
        "answer-nulls",
        raw -> assertThat(raw.json().values()).hasSize(7).containsOnly(JsonValue.NULL));
    created(
        "answer-wrong-types",
        raw -> assertThat(raw.json().values()).extracting(Object::toString).containsOnly("[1]"));
    created(
        "answer-duplicate-keys",
        raw ->
            assertThat(raw.text())
                .containsSubsequence("\"lastEvent\":\"other\"", "\"lastEvent\":\"pending\""));
    created("answer-deep", raw -> assertThat(raw.text()).contains("[".repeat(10_000)));
    created(
        "unknown-fields",
        raw -> {
          assertThat(raw.json()).containsKeys("riskFactors", "redirect");
          assertThat(raw.json().getJsonObject("_links")).containsKeys("self", "celebrate");
        });
    created(
        "answer-huge",
        raw -> {
          assertThat(raw.body()).hasSizeGreaterThan(50 << 20);
          assertThat(raw.json().getString("lastEvent")).isEqualTo("pending");
        });
    created("answer-gzip-bomb", AnswersTest::explodes);
    created(
        "answer-as-text", raw -> assertThat(raw.header("Content-Type")).isEqualTo("text/plain"));
    created("answer-huge-header", raw -> assertThat(raw.header("X-Padding")).hasSize(1 << 20));
    created("unknown-word", raw -> assertThat(lastEvent(raw)).isEqualTo("paidInSeashells"));
    created("no-last-event", raw -> assertThat(raw.json()).doesNotContainKey("lastEvent"));
    created("no-redirect", raw -> assertThat(raw.json()).doesNotContainKey("redirect"));
    created("no-links", raw -> assertThat(raw.json()).doesNotContainKey("_links"));
    created("foreign-links", raw -> assertThat(self(raw)).startsWith("https://elsewhere.invalid/"));
    created(
        "foreign-redirect",
        raw ->
            assertThat(raw.json().getString("redirect")).startsWith("https://elsewhere.invalid/"));
    SEEN.put("answer-200", raw -> assertThat(raw.status()).isEqualTo(200));
    SEEN.put(
        "answer-302",
        raw -> {
          assertThat(raw.status()).isEqualTo(302);
          assertThat(raw.header("Location")).isEqualTo("/elsewhere");
        });
  }

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  static Stream<String> names() {
    return SEEN.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_fault_is_on_the_wire_once(String name) {
    Simulator simulator = simulators.start();
    simulator.laboratory().next(name, Operation.CREATE);

    Raw faulty = Raw.create(simulator, Merchant.order("T-1", 2495));
    Raw proper = Raw.create(simulator, Merchant.order("T-2", 2495));

    requireNonNull(SEEN.get(name)).accept(faulty);
    assertThat(faulty.reset()).isFalse();
    assertThat(simulator.ledger().byTransactionReference("T-1").isPresent())
        .as("what says success, or lies about a success, is about a payment")
        .isEqualTo(faulty.status() < 400 && !name.equals("answer-html"));
    assertThat(proper.status()).isEqualTo(201);
    assertThat(proper.json()).containsKeys("paymentId", "redirect");
  }

  @Test
  void no_fault_of_an_answer_is_forgotten_here() {
    assertThat(names()).containsExactlyInAnyOrderElementsOf(Catalogue.names(Kind.ANSWER));
  }

  @Test
  void whoever_is_told_to_come_later_is_told_when() {
    Simulator simulator = simulators.start();
    simulator.laboratory().next("answer-429");
    simulator.laboratory().next("answer-503");

    assertThat(Raw.create(simulator, Merchant.order("T-1", 2)).header("Retry-After"))
        .isEqualTo("2");
    assertThat(Raw.create(simulator, Merchant.order("T-1", 2)).header("Retry-After"))
        .isEqualTo("2");
  }

  private static void error(String name, int status, String errorName) {
    SEEN.put(
        name,
        raw -> {
          assertThat(raw.status()).isEqualTo(status);
          assertThat(raw.header("Content-Type")).isEqualTo("application/json");
          assertThat(raw.errorName()).isEqualTo(errorName);
        });
  }

  private static void page(String name, int status) {
    SEEN.put(
        name,
        raw -> {
          assertThat(raw.status()).isEqualTo(status);
          assertThat(raw.header("Content-Type")).startsWith("text/html");
          assertThat(raw.text()).startsWith("<!doctype html>");
        });
  }

  private static void created(String name, Consumer<Raw> body) {
    SEEN.put(
        name,
        raw -> {
          assertThat(raw.status()).isEqualTo(201);
          body.accept(raw);
        });
  }

  private static void explodes(Raw raw) {
    assertThat(raw.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(raw.body()).hasSizeLessThan(1 << 20);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(raw.body()))) {
      assertThat(in.skip(256 << 20)).isEqualTo(256 << 20);
      assertThat(in.readAllBytes()).isNotEmpty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String lastEvent(Raw raw) {
    return raw.json().getString("lastEvent");
  }

  private static String self(Raw raw) {
    JsonObject links = raw.json().getJsonObject("_links");
    return links.getJsonObject("self").getString("href");
  }
}
