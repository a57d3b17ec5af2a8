package io.kassa.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is shipped for containers and clusters keeps the promises that operators rely on. */
class DeploymentRulesTest {

  private static final Path DEPLOY =
      Path.of(System.getProperty("kassa.root", "..")).resolve("deploy");
  private static final String PLAIN = "kubernetes/plain/kassa.yaml";
  private static final String OPERATOR = "kubernetes/operator/kassa.yaml";

  @Test
  void two_servers_run_and_neither_an_update_nor_an_eviction_takes_both() throws IOException {
    for (var spec : List.of(in(deployment(), "spec"), in(application(), "spec"))) {
      assertThat(spec).containsEntry("replicas", 2);
    }
    for (var rolling :
        List.of(
            in(deployment(), "spec", "strategy", "rollingUpdate"),
            in(application(), "spec", "deployment", "updateStrategy", "rollingUpdate"))) {
      assertThat(rolling).containsEntry("maxUnavailable", 0);
    }
    var budget = in(document(PLAIN, "PodDisruptionBudget"), "spec");
    assertThat(budget).containsEntry("minAvailable", 1);
    assertThat(in(budget, "selector")).isEqualTo(in(deployment(), "spec", "selector"));
  }

  @Test
  void each_server_is_probed_at_the_three_questions_of_its_health() throws IOException {
    var probes = in(application(), "spec", "probes");
    var questions = Map.of("startup", "started", "readiness", "ready", "liveness", "live");
    for (var probe : questions.entrySet()) {
      var path = "/health/" + probe.getValue();
      assertThat(in(container(), probe.getKey() + "Probe", "httpGet")).containsEntry("path", path);
      assertThat(in(probes, probe.getKey(), "httpGet")).containsEntry("path", path);
    }
  }

  @Test
  void each_server_says_what_it_needs_and_gets_no_more_memory() throws IOException {
    for (var server : List.of(container(), in(application(), "spec"))) {
      assertThat(in(server, "resources", "requests")).containsKeys("cpu", "memory");
      assertThat(in(server, "resources", "limits")).containsKey("memory");
    }
  }

  @Test
  void no_server_runs_as_root_or_writes_beside_its_volumes() throws IOException {
    var pod = in(deployment(), "spec", "template", "spec", "securityContext");
    var operated = in(application(), "spec", "securityContext");
    for (var context : List.of(pod, operated)) {
      assertThat(context).containsEntry("runAsNonRoot", true).containsEntry("runAsUser", 10001);
    }
    for (var context : List.of(in(container(), "securityContext"), operated)) {
      assertThat(context)
          .containsEntry("readOnlyRootFilesystem", true)
          .containsEntry("allowPrivilegeEscalation", false);
      assertThat(in(context, "capabilities")).containsEntry("drop", List.of("ALL"));
    }
    for (var server : List.of(container(), in(application(), "spec"))) {
      assertThat(list(server, "volumeMounts").stream().map(mount -> mount.get("mountPath")))
          .containsExactlyInAnyOrder("/kassa", "/tmp");
    }
  }

  @Test
  void secrets_are_named_and_never_written_down() throws IOException {
    for (var server : List.of(container(), in(application(), "spec"))) {
      assertThat(list(server, "envFrom")).contains(Map.of("secretRef", Map.of("name", "kassa")));
      assertThat(server).doesNotContainKey("env");
    }
    assertThat(documents(PLAIN)).noneMatch(one -> "Secret".equals(one.get("kind")));
    assertThat(in(document(PLAIN, "ConfigMap"), "data").keySet())
        .noneMatch(key -> key.matches(".*(PASSWORD|SECRET|KEYS|USERNAME|DB_USER).*"));
  }

  @Test
  void a_stop_is_announced_and_given_the_time_it_takes() throws IOException {
    assertThat(Files.readString(DEPLOY.resolve("Containerfile")))
        .contains("ENTRYPOINT [\"/opt/deploy/serve\"]");
    assertThat(Files.readString(DEPLOY.resolve("systemd/kassa.service")))
        .contains("ExecStart=/opt/kassa/deploy/serve\n", "KillMode=mixed\n");
    var grace = in(deployment(), "spec", "template", "spec").get("terminationGracePeriodSeconds");
    assertThat((Integer) grace).as("10 s for the proxy and 30 s for requests").isGreaterThan(40);
  }

  @Test
  void the_container_is_nobody_and_says_whether_it_is_well() throws IOException {
    var lines = Files.readAllLines(DEPLOY.resolve("Containerfile"));
    assertThat(lines).contains("USER 10001:0", "STOPSIGNAL SIGTERM", "VOLUME /kassa");
    assertThat(String.join("\n", lines)).contains("HEALTHCHECK", "/health/live");
  }

  private static Map<String, Object> deployment() throws IOException {
    return document(PLAIN, "Deployment");
  }

  private static Map<String, Object> application() throws IOException {
    return document(OPERATOR, "OpenLibertyApplication");
  }

  private static Map<String, Object> container() throws IOException {
    return list(in(deployment(), "spec", "template", "spec"), "containers").getFirst();
  }

  private static Map<String, Object> document(String file, String kind) throws IOException {
    var found = documents(file).stream().filter(one -> kind.equals(one.get("kind"))).toList();
    assertThat(found).as("%s in %s", kind, file).hasSize(1);
    return found.getFirst();
  }

  private static List<Map<String, Object>> documents(String file) throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    var all = yaml.loadAll(Files.readString(DEPLOY.resolve(file)));
    return StreamSupport.stream(all.spliterator(), false).map(DeploymentRulesTest::map).toList();
  }

  private static Map<String, Object> in(Map<String, Object> from, String... path) {
    Map<String, Object> reached = from;
    for (var step : path) {
      assertThat(reached.keySet()).as("the way to %s", String.join(".", path)).contains(step);
      reached = map(requireNonNull(reached.get(step)));
    }
    return reached;
  }

  private static List<Map<String, Object>> list(Map<String, Object> from, String key) {
    return ((List<?>) requireNonNull(from.get(key)))
        .stream().map(DeploymentRulesTest::map).toList();
  }

  private static Map<String, Object> map(Object value) {
    var entries = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((key, entry) -> entries.put(String.valueOf(key), entry));
    return entries;
  }
}
