package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.Collector;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.SeenSpan;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An operator looks on while somebody buys: traces, and what the log says beside its lines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Distinctive, so that whatever repeats it is found. */
  private static final String EMAIL = "zebedee.quagmire@trace-it.example";

  private static final List<String> PERSONAL = List.of("zebedee", "quagmire", "trace-it", "Lotte");

  private static final Pattern FIGURE =
      Pattern.compile("\\b(kassa|http_server|connectionpool|cpu)_\\w+");

  private final Collector collector = new Collector();
  private final Stage stage =
      Stage.prepare(
          "trace",
          DatabaseKind.H2,
          Map.of(
              "KASSA_TRACES_OFF", "false",
              "OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(),
              "OTEL_BSP_SCHEDULE_DELAY", "200"));
  private final Buyer buyer = new Buyer(stage.at("/"), EMAIL);
  private String reference = "";

  @BeforeAll
  void somebody_buys_and_pays_and_worldpay_is_slow_to_tell() {
    stage.server().start();
    buyer.arrivesAtTheCheck().orders();
    reference = payment().getString("transactionReference");
    stage.worldpay().simulator().shopperChooses(reference, ShopperChoice.LEAVE_PENDING);
    stage.worldpay().laboratory().all("answer-500", Operation.QUERY);
    buyer.comesBack();
    stage.worldpay().laboratory().clear();
  }

  @AfterAll
  void close() {
    stage.close();
    collector.close();
  }

  @Test
  void one_trace_runs_from_the_shoppers_request_across_the_call_to_worldpay() {
    var call = told("worldpay create");
    assertThat(call.attributes())
        .containsEntry("kassa.payment", reference)
        .containsKeys("kassa.order", "worldpay.correlation_id");
    Eventually.holds(
        PATIENCE, "the shopper's request is told", () -> way(call).getLast().contains("POST"));
    assertThat(way(call)).startsWith("worldpay create", "start payment");
    Eventually.holds(
        PATIENCE,
        "the request to Worldpay is told, as a part of the call",
        () ->
            spans()
                .anyMatch(span ->
                    span.parent().equals(call.id()) && span.attributes().containsKey("url.full")));
  }

  @Test
  void returns_and_questions_are_told() {
    assertThat(way(told("worldpay query"))).contains("reconcile");
    assertThat(told("return").attributes()).containsKey("kassa.order");
    assertThat(told("sweep").attributes()).containsKey("kassa.payment_id");
  }

  @Test
  void no_trace_says_who_it_was_or_how_to_open_the_order() {
    told("return");
    var order = buyer.order().orElseThrow();
    assertThat(spans())
        .isNotEmpty()
        .allSatisfy(
            span -> assertThat(span.toString()).doesNotContain(order).doesNotContain(PERSONAL));
    assertThat(spans())
        .extracting(span -> span.attributes().getOrDefault("user_agent.original", ""))
        .containsOnly("");
  }

  @Test
  void lines_of_the_log_say_of_which_trace_and_payment_they_speak() throws IOException {
    var lines =
        objects(folder().resolve("kassa/logs/messages.log"))
            .filter(line -> line.getString("message", "").startsWith("Worldpay answered 500"))
            .toList();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsKeys("ext_trace", "ext_payment_id"));
    assertThat(lines).anySatisfy(line -> assertThat(line).containsKey("ext_order"));
  }

  @Test
  void no_log_says_who_it_was() throws IOException {
    var messages = folder().resolve("kassa/logs/messages.log");
    for (var log : List.of(stage.server().log(), messages)) {
      assertThat(Files.readString(log)).as(log.toString()).isNotEmpty().doesNotContain(PERSONAL);
    }
  }

  @Test
  void the_figures_of_the_dashboard_are_there() throws IOException {
    var dashboard =
        Files.readString(
            Installation.root().resolve("deploy/observability/grafana-dashboard.json"));
    var wanted =
        FIGURE
            .matcher(dashboard)
            .results()
            .map(figure -> figure.group())
            // Nobody has sent a notification here.
            .filter(figure -> !figure.startsWith("kassa_notifications"))
            .distinct()
            .toList();
    assertThat(wanted).hasSizeGreaterThan(15);
    Eventually.holds(
        PATIENCE,
        "the figures are read",
        () ->
            figures()
                .contains("kassa_open_payments{age=\"minutes\",mp_scope=\"application\",} 1.0"));
    assertThat(figures())
        .contains(wanted)
        .contains("operation=\"create\",outcome=\"answered\"")
        .contains("operation=\"query\",outcome=\"in-doubt\"")
        .doesNotContain(buyer.order().orElseThrow())
        .doesNotContain(PERSONAL);
  }

  private String figures() {
    return Http.get(stage.at("/metrics")).body();
  }

  private Path folder() {
    return Installation.traces("stages/trace");
  }

  private JsonObject payment() {
    return stage.worldpay().published().getJsonArray("payments").getJsonObject(0);
  }

  private Stream<SeenSpan> spans() {
    return collector.spans().stream();
  }

  /** A span of that name, as soon as it came. */
  private SeenSpan told(String name) {
    Eventually.holds(PATIENCE, name + " is told", () -> named(name).isPresent());
    return named(name).orElseThrow();
  }

  private Optional<SeenSpan> named(String name) {
    return spans().filter(span -> span.name().equals(name)).findFirst();
  }

  /** The names from a span up to the outermost that came. */
  private List<String> way(SeenSpan from) {
    var names = new ArrayList<String>();
    var here = Optional.of(from);
    while (here.isPresent()) {
      var parent = here.get().parent();
      names.add(here.get().name());
      here = spans().filter(span -> span.id().equals(parent)).findFirst();
    }
    return names;
  }

  private static Stream<JsonObject> objects(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .map(line -> {
          try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
          }
        });
  }
}
