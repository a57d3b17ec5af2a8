package io.worldpaysim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator as a process of its own. */
class KillTest {

  @TempDir Path folder;

  @Test
  void a_killed_simulator_knows_after_its_restart_what_it_answered() throws Exception {
    String ledger = folder.resolve("ledger.jsonl").toString();
    Process first = start("--port", "0", "--ledger", ledger);
    HttpResponse<String> created;
    try {
      created = create(address(first));
    } finally {
      first.destroyForcibly().waitFor();
    }

    Process second = start("--port", "0", "--ledger", ledger);
    try {
      HttpResponse<String> again = create(address(second));

      assertThat(created.statusCode()).isEqualTo(201);
      assertThat(again.statusCode()).isEqualTo(400);
      assertThat(again.body()).contains("transactionReferenceIsADuplicate");
    } finally {
      second.destroyForcibly().waitFor();
    }
  }

  @Test
  void an_unknown_option_ends_the_process_with_a_message() throws Exception {
    Process process = start("--colour", "red");

    String message = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(message).contains("--colour");
  }

  private static Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).start();
  }

  private static URI address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = lines.readLine();
    return URI.create(line.substring(line.lastIndexOf(' ') + 1));
  }

  private static HttpResponse<String> create(URI address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/apmPayments"))
            .header("Authorization", "Basic c2ltdWxhdG9yOnNpbXVsYXRvcg==")
            .header("WP-Api-Version", "2024-07-01")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Merchant.order("T-1", 2495).toString()))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
