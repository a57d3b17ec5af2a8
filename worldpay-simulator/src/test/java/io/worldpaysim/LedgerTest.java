package io.worldpaysim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.worldpaysim.options.Options;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @TempDir Path folder;

  @Test
  void the_ledger_tells_what_was_accepted_and_what_was_asked() {
    Merchant merchant = simulators.merchant("--settle-after", "PT1H");
    Reply created = merchant.create("T-1");
    merchant.create("T-1");
    merchant.query(created.self());
    merchant.press(created, "pay");

    JsonObject ledger = merchant.ledger("?orderReference=KA-7F3Q");

    assertThat(ledger.getJsonArray("payments")).hasSize(1);
    JsonObject payment = ledger.getJsonArray("payments").getJsonObject(0);
    assertThat(payment.getString("transactionReference")).isEqualTo("T-1");
    assertThat(payment.getInt("amount")).isEqualTo(2495);
    assertThat(payment.getString("currency")).isEqualTo("EUR");
    assertThat(payment.getString("paymentId")).isEqualTo(created.json().getString("paymentId"));
    assertThat(payment.getString("lastEvent")).isEqualTo("authorized");
    assertThat(
            payment
                .getJsonArray("history")
                .getValuesAs((JsonObject turn) -> turn.getString("lastEvent")))
        .containsExactly("pending", "sentForAuthorization", "authorized");
    assertThat(payment.getInt("creates")).isEqualTo(2);
    assertThat(payment.getInt("queries")).isEqualTo(1);
    assertThat(ledger.getJsonObject("requests").getInt("create")).isEqualTo(2);
    assertThat(ledger.getJsonObject("requests").getInt("query")).isEqualTo(1);
    assertThat(merchant.ledger("?orderReference=other").getJsonArray("payments")).isEmpty();
  }

  @Test
  void a_restart_on_the_same_file_loses_nothing() {
    String file = folder.resolve("ledger.jsonl").toString();
    Simulator before = simulators.start("--ledger", file, "--settle-after", "PT1H");
    Merchant merchant = simulators.merchantOf(before);
    Reply refunded = merchant.create("T-1");
    merchant.press(refunded, "pay");
    simulators.clock.move(Duration.ofMinutes(59));
    Reply waiting = merchant.create("T-2");
    merchant.press(waiting, "pay");
    simulators.clock.move(Duration.ofMinutes(1));
    merchant.post(refunded.self() + "/partialReversals", Merchant.refund("R-1", 500).toString());
    JsonObject earlier = merchant.ledger("").getJsonArray("payments").getJsonObject(0);
    before.close();

    Merchant again = simulators.merchant("--ledger", file);

    JsonObject later = again.ledger("").getJsonArray("payments").getJsonObject(0);
    assertThat(later.get("history")).isEqualTo(earlier.get("history"));
    assertThat(later.get("refunds")).isEqualTo(earlier.get("refunds"));
    assertThat(later.get("paymentId")).isEqualTo(earlier.get("paymentId"));
    assertThat(again.create("T-1").errorName()).isEqualTo("transactionReferenceIsADuplicate");
    assertThat(again.query(path(waiting)).lastEvent()).isEqualTo("authorized");
    simulators.clock.move(Duration.ofMinutes(59));
    assertThat(again.query(path(waiting)).lastEvent()).isEqualTo("sentForSettlement");
  }

  @Test
  void half_a_last_line_is_dropped_because_it_was_never_answered() throws Exception {
    Path file = folder.resolve("ledger.jsonl");
    Simulator before = simulators.start("--ledger", file.toString());
    Reply kept = simulators.merchantOf(before).create("T-1");
    before.close();
    String line = Files.readString(file);
    Files.writeString(file, line.substring(0, line.length() / 2), StandardOpenOption.APPEND);

    Simulator second = simulators.start("--ledger", file.toString());
    Merchant merchant = simulators.merchantOf(second);

    assertThat(merchant.query(path(kept)).lastEvent()).isEqualTo("pending");
    assertThat(merchant.create("T-2").status()).isEqualTo(201);
    second.close();
    assertThat(Files.readAllLines(file, UTF_8)).hasSize(2);
    Merchant third = simulators.merchant("--ledger", file.toString());
    assertThat(third.ledger("").getJsonArray("payments")).hasSize(2);
  }

  @Test
  void a_file_that_cannot_be_used_is_said_at_the_start() throws Exception {
    Path file = Files.createFile(folder.resolve("in-the-way"));

    assertThatThrownBy(() -> simulators.start("--ledger", file.resolve("ledger").toString()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("ledger");
  }

  @Test
  void a_port_that_is_taken_is_said_at_the_start() {
    String port = Integer.toString(simulators.start().address().getPort());

    assertThatThrownBy(() -> Simulator.start(Options.parse("--port", port)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(port);
  }

  @Test
  void the_overview_lists_payments_with_links_to_their_pages() {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");
    String session = merchant.get(created.redirect()).header("location");

    Reply page = merchant.get("/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("href=\"" + session + "\"", "T-1", "KA-7F3Q", "€24.95", "pending")
        .doesNotContain("${", "#{", "!{");
  }

  private static String path(Reply created) {
    return "/apmPayments/" + created.json().getString("paymentId");
  }
}
