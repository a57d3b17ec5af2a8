package io.kassa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.payment.Evidence;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Testimony;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersApiTest {

  private final Program program = new Program("bookkeeping:" + Program.SECRET);

  @Test
  void an_order_is_told_in_full_and_in_minor_units() {
    var order = program.stage.order();
    var attempt = program.stage.newest(order);
    says(order, new Testimony(new Evidence.FundsMoving(), "sentForSettlement", now()));

    assertThat(program.get("/api/v1/orders/" + order.number()).html())
        .isEqualTo(
            ("{'reference':'%s','status':'paid','placedAt':'2026-11-22T10:00:00Z',"
                    + "'total':{'amount':2995,'currency':'EUR'},"
                    + "'attempts':[{'transactionReference':'%s','state':'paid',"
                    + "'amount':{'amount':2995,'currency':'EUR'},"
                    + "'lastEvent':'sentForSettlement','lastRead':'2026-11-22T10:00:00Z'}],"
                    + "'refunds':[],'cases':[]}")
                .formatted(order.number(), attempt.reference().value())
                .replace('\'', '"'));
  }

  @Test
  void what_is_not_known_is_null_and_not_left_out() {
    var order = program.stage.order();

    var attempt = one(order).getJsonArray("attempts").getJsonObject(0);

    assertThat(attempt).containsEntry("lastEvent", JsonValue.NULL);
    assertThat(attempt).containsEntry("lastRead", JsonValue.NULL);
    assertThat(attempt.getString("state")).isEqualTo("awaiting-shopper");
    assertThat(program.read("/api/v1/orders")).containsEntry("next", JsonValue.NULL);
  }

  @Test
  void cases_are_told_with_what_they_propose_and_stay_when_they_are_closed() {
    var order = program.stage.order();
    says(order, new Testimony(new Evidence.NotPaid(NotPaidReason.EXPIRED), "expired", now()));
    says(order, new Testimony(new Evidence.FundsMoving(), "sentForSettlement", now()));
    assertThat(cases(order)).containsExactly("late-money open null");

    var other = program.stage.order();
    var more = Optional.of(Money.euroCents(1));
    says(other, new Testimony(new Evidence.FundsMoving(), "sentForSettlement", now(), more));
    assertThat(cases(other)).containsExactly("amount-differs open null");
    assertThat(one(other).getString("status")).isEqualTo("pending");
  }

  @Test
  void the_list_is_read_page_by_page_oldest_first() {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      program.stage.clock.move(Duration.ofSeconds(1));
      numbers.add(program.stage.order().number().value());
    }

    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = program.read("/api/v1/orders?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
      seen.addAll(references(page));
      next = page.isNull("next") ? "" : encoded(page.getString("next"));
    } while (!next.isEmpty());

    assertThat(seen).containsExactlyElementsOf(numbers);
  }

  @Test
  void a_status_shows_only_its_own() {
    var paid = program.stage.order();
    program.stage.order();
    says(paid, new Testimony(new Evidence.FundsMoving(), "settled", now()));

    assertThat(references(program.read("/api/v1/orders?status=paid")))
        .containsExactly(paid.number().value());
    assertThat(references(program.read("/api/v1/orders?status=partially-refunded"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after=yesterday",
        "after=2026-11-22T10:00:00Z~nobody",
        "status=PAID",
        "status=payed",
        "limit=0",
        "limit=501",
        "limit=-1",
        "limit=many",
        "limit=99999999999",
        "limit="
      })
  void what_cannot_be_understood_is_refused_by_name(String query) {
    var refused = program.get("/api/v1/orders?" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(Program.json(refused).getInt("status")).isEqualTo(400);
    assertThat(Program.json(refused).getString("detail"))
        .startsWith("“" + query.substring(0, query.indexOf('=')) + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AAAA-AAAA", "nothing", "1' or '1'='1", "km4t-9xqa", "%00", "KM4T-9XQA/more"})
  void an_unknown_order_is_a_problem_document(String reference) {
    var missing = program.get("/api/v1/orders/" + encoded(reference).replace("+", "%20"));

    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void a_number_is_taken_exactly_as_it_is_written() {
    var number = program.stage.order().number().value();

    assertThat(program.get("/api/v1/orders/" + number).status()).isEqualTo(200);
    assertThat(program.get("/api/v1/orders/" + number.replace("-", "")).status()).isEqualTo(404);
  }

  @Test
  void another_method_and_another_format_are_refused_for_programs() {
    var key = "Bearer " + Program.SECRET;
    var wrongMethod = program.ask("DELETE", "/api/v1/orders", Map.of("Authorization", key));
    var wrongFormat =
        program.ask("GET", "/api/v1/orders", Map.of("Authorization", key, "Accept", "text/html"));

    assertThat(wrongMethod.status()).isEqualTo(405);
    assertThat(wrongMethod.header("Allow")).contains("GET");
    assertThat(wrongFormat.status()).isEqualTo(406);
    assertThat(List.of(wrongMethod, wrongFormat))
        .allMatch(seen -> seen.header("Content-Type").equals("application/problem+json"));
  }

  @Test
  void no_answer_is_kept_and_none_sets_a_cookie() {
    for (var path : List.of("/api/v1/orders?lang=fr", "/api/v1/orders/AAAA-AAAA", "/api/v2")) {
      var seen = program.get(path);
      assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
      assertThat(seen.headers()).doesNotContainKeys("Set-Cookie", "Location");
    }
  }

  @Test
  void head_is_answered_like_get_without_the_content() {
    var key = Map.of("Authorization", "Bearer " + Program.SECRET);

    assertThat(program.ask("HEAD", "/api/v1/orders", key).status()).isEqualTo(200);
    assertThat(program.ask("HEAD", "/api/v1/orders/AAAA-AAAA", key).status()).isEqualTo(404);
  }

  private JsonObject one(Order order) {
    return program.read("/api/v1/orders/" + order.number());
  }

  private List<String> cases(Order order) {
    return one(order).getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .map(each ->
            each.getString("kind")
                + (each.getBoolean("open") ? " open " : " closed ")
                + each.get("proposedRefund"))
        .toList();
  }

  private static List<String> references(JsonObject page) {
    return page.getJsonArray("orders").getValuesAs(JsonObject.class).stream()
        .map(order -> order.getString("reference"))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Instant now() {
    return program.stage.clock.instant();
  }

  private void says(Order order, Testimony testimony) {
    program.stage.ledger.record(
        program.stage.newest(order).id(), testimony, Cause.of(Messenger.NOTIFICATION));
  }
}
