package io.worldpaysim.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Merchant;
import io.worldpaysim.Reply;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laboratory as a page for people, and still as JSON for programs. */
class DeskTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  private final Simulator simulator = simulators.start();
  private final Merchant merchant = simulators.merchantOf(simulator);

  @Test
  void the_page_offers_every_scenario_with_its_sentence() {
    Reply page = page();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).startsWith("text/html");
    assertThat(page.text()).doesNotContain("${", "#{", "!{", "<script");
    for (Recipe recipe : simulator.laboratory().catalogue()) {
      assertThat(page.text()).contains("name=\"scenario\" value=\"" + recipe.name() + "\"");
    }
    assertThat(merchant.get("/").text()).contains("href=\"/laboratory\"");
  }

  @Test
  void every_control_has_a_label_and_every_id_is_there_once() {
    String page = page().text();

    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1));
    var controls =
        Pattern.compile("<(?:input|select)[^>]* id=\"([^\"]+)\"").matcher(page).results().toList();
    assertThat(ids.toList()).doesNotHaveDuplicates();
    assertThat(controls).hasSizeGreaterThan(80);
    assertThat(controls)
        .allSatisfy(it -> assertThat(page).contains("<label for=\"" + it.group(1) + "\">"));
  }

  @Test
  void what_is_arranged_is_shown_and_cleared() {
    assertThat(page().text()).contains("everything works as it should");

    Reply arranged =
        merchant.form(
            "/laboratory",
            "deed=arrange&scenario=answer-503&scope=next&operation=create&transactionReference="
                + "&settings=retryAfter%3A+7%2C+processed%3A+true");

    assertThat(arranged.status()).isEqualTo(303);
    assertThat(arranged.header("location")).isEqualTo("/laboratory");
    assertThat(page().text()).contains("answer-503, for the next request, requests: create");
    Reply reply = merchant.create("T-1");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("retry-after")).isEqualTo("7");
    assertThat(simulator.ledger().byTransactionReference("T-1")).isPresent();
    simulator.laboratory().all("hang");
    assertThat(merchant.form("/laboratory", "deed=clear").status()).isEqualTo(303);
    assertThat(simulator.laboratory().arranged()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "deed=arrange, Choose what goes wrong.",
    "deed=arrange&scenario=nobody, No scenario is called nobody",
    "deed=arrange&scenario=hang&scope=reference, Which transactionReference?",
    "deed=arrange&scenario=hang&settings=duration%3A+soon, duration is written like PT10S",
    "deed=arrange&scenario=hang&settings=duration, A setting is written as name: value",
    "deed=arrange&scenario=webhook-replayed&settings=times%3Aoften, times is a number"
  })
  void what_cannot_be_arranged_is_said_on_the_page(String fields, String message) {
    Reply reply = merchant.form("/laboratory", fields);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains("role=\"alert\">" + message);
    assertThat(simulator.laboratory().arranged()).isEmpty();
  }

  @Test
  void a_mistake_keeps_what_was_filled_in() {
    Reply reply =
        merchant.form(
            "/laboratory", "deed=arrange&scenario=hang&scope=reference&settings=%22%3E%3Cb%3E");

    assertThat(reply.text())
        .contains("value=\"hang\" checked", "value=\"reference\" checked", "&quot;&gt;&lt;b&gt;")
        .doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
  void programs_send_and_get_json_as_before(String contentType) {
    Reply reply =
        merchant.send(
            merchant
                .request("/laboratory")
                .header("Content-Type", contentType)
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"scenario\":\"refused\",\"scope\":\"reference\","
                            + "\"transactionReference\":\"T-1\"}")));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.json().getJsonArray("arranged"))
        .hasToString(
            "[{\"scenario\":\"refused\",\"scope\":\"reference\",\"operation\":\"any\","
                + "\"transactionReference\":\"T-1\"}]");
    assertThat(merchant.get("/laboratory").json().getJsonArray("known")).hasSizeGreaterThan(80);
    merchant.press(merchant.create("T-2"), "pay");
    assertThat(merchant.query(merchant.create("T-3").self()).lastEvent()).isEqualTo("pending");
    Reply concerned = merchant.create("T-1");
    merchant.press(concerned, "pay");
    assertThat(merchant.query(concerned.self()).lastEvent()).isEqualTo("refused");
  }

  @Test
  void a_fault_may_follow_the_next_payment_through_all_its_requests() {
    Reply before = merchant.create("T-1");
    merchant.post(
        "/laboratory",
        "{\"scenario\":\"answer-500\",\"scope\":\"payment\",\"operation\":\"query\"}");

    assertThat(merchant.query(before.self()).status()).isEqualTo(200);
    Reply next = merchant.create("T-2");
    assertThat(merchant.query(next.self()).status()).isEqualTo(500);
    assertThat(merchant.query(next.self()).status()).isEqualTo(500);
    assertThat(merchant.query(before.self()).status()).isEqualTo(200);
    assertThat(page().text()).contains("answer-500, for payment T-2, requests: query");
  }

  @Test
  void whoever_follows_a_redirect_is_counted() {
    merchant.get("/elsewhere");

    assertThat(merchant.ledger("").getJsonObject("requests").getInt("elsewhere")).isEqualTo(1);
  }

  private Reply page() {
    return merchant.send(merchant.request("/laboratory").header("Accept", "text/html").GET());
  }
}
