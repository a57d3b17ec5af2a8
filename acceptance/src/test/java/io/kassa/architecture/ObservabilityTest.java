package io.kassa.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dashboard, alerts and runbook speak of what the shop really says. */
class ObservabilityTest {

  private static final Path ROOT = Path.of(System.getProperty("kassa.root", ".."));
  private static final String ALERTS = read("deploy/observability/alerts.yaml");
  private static final String DASHBOARD = read("deploy/observability/grafana-dashboard.json");
  private static final String RUNBOOK = read("docs/runbook.md");

  private static final int QUOTED = 24;

  private static final Pattern ALERT = Pattern.compile("(?m)^ +- alert: (\\w+)$");
  private static final Pattern OURS = Pattern.compile("\\bkassa_\\w+");
  private static final Pattern REGISTERED = Pattern.compile("\"(kassa_\\w+)\"");

  /** What Prometheus and MicroProfile add to a name. */
  private static final Pattern ADDED =
      Pattern.compile("(_seconds)?_(count|sum|max)$|(_seconds)?_bucket$|_total$");

  @Test
  void every_figure_that_is_shown_or_watched_is_one_that_the_shop_registers() {
    var registered = registered();
    assertThat(registered).as("what the sources register").hasSizeGreaterThan(8);
    for (var text : List.of(ALERTS, DASHBOARD)) {
      assertThat(OURS.matcher(text).results().map(name -> name.group()))
          .isNotEmpty()
          .allSatisfy(name ->
              assertThat(List.of(name, ADDED.matcher(name).replaceFirst("")))
                  .as(name)
                  .containsAnyElementsOf(registered));
    }
  }

  @Test
  void every_figure_is_on_the_dashboard() {
    assertThat(registered()).allSatisfy(name -> assertThat(DASHBOARD).contains(name));
  }

  @Test
  void the_dashboard_is_whole() {
    try (var reader = Json.createReader(new StringReader(DASHBOARD))) {
      var panels = reader.readObject().getJsonArray("panels");
      assertThat(panels)
          .isNotEmpty()
          .allSatisfy(panel ->
              assertThat(panel.asJsonObject()).containsKeys("title", "targets", "gridPos"));
    }
  }

  @Test
  void every_alert_has_an_entry_in_the_runbook_and_leads_to_it() {
    assertThat(ALERT.matcher(ALERTS).results().map(alert -> alert.group(1)))
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> {
          assertThat(RUNBOOK).contains("\n### " + name + "\n");
          assertThat(ALERTS).contains("docs/runbook.md#" + name.toLowerCase(java.util.Locale.ROOT));
        });
  }

  @Test
  void every_line_that_calls_a_person_has_an_entry_in_the_runbook() {
    assertThat(SaidLine.below(ROOT))
        .hasSizeGreaterThan(30)
        .allSatisfy(line ->
            assertThat(part(line.level()))
                .as("%s of %s", line.level(), line.where())
                .contains(entries(line)));
  }

  @Test
  void a_line_without_an_entry_is_found_out() {
    var said = "LOG.log(Level.ERROR, \"Order {0}: the roof is on fire\", order);";
    assertThat(SaidLine.in("Roof", said))
        .containsExactly(new SaidLine("Roof", "ERROR", ": the roof is on fire"));
    assertThat(SaidLine.in("Roof", "LOG.log(Level.ERROR, line);"))
        .containsExactly(new SaidLine("Roof", "ERROR", "Roof"));
    assertThat(SaidLine.in("Roof", "watch.alarm().raise(\"fire\", \"It burns brightly\");"))
        .containsExactly(new SaidLine("Roof", "ERROR", "It burns brightly"));
    assertThat(SaidLine.in("Roof", "LOG.log(Level.INFO, \"The roof is dry today\");")).isEmpty();
  }

  /** An entry quotes at least the beginning of the words. */
  private static String entries(SaidLine line) {
    return line.words().substring(0, Math.min(QUOTED, line.words().length()));
  }

  private static String part(String level) {
    var from = RUNBOOK.indexOf("## " + level + " lines");
    var to = RUNBOOK.indexOf("\n## ", from);
    return RUNBOOK.substring(from, to < 0 ? RUNBOOK.length() : to);
  }

  private static Set<String> registered() {
    return Stream.of("payments-core", "persistence", "checkout-web")
        .flatMap(module -> sources(ROOT.resolve(module).resolve("src/main/java")))
        .flatMap(source -> REGISTERED.matcher(source).results())
        .map(name -> name.group(1))
        .collect(toSet());
  }

  private static Stream<String> sources(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ObservabilityTest::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(String path) {
    return read(ROOT.resolve(path));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
