package io.kassa.journey;

import static io.kassa.journey.plain.SignedEvent.NEW;
import static io.kassa.journey.plain.SignedEvent.OLD;
import static io.kassa.journey.plain.SignedEvent.entry;
import static io.kassa.journey.plain.SignedEvent.json;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.SignedEvent;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Worldpay posts, or whoever says so, to a shop whose sweeper sleeps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationsIT {

  private final Stage stage =
      Stage.open(
          "notifications",
          DatabaseKind.H2,
          Map.of(
              "KASSA_WORLDPAY_WEBHOOK_KEYS", OLD + "," + NEW, "KASSA_RECONCILE_INTERVAL", "PT1H"),
          "--webhook-url",
          Stage.SHOP + "/webhooks/worldpay",
          "--webhook-keys",
          OLD + "," + NEW,
          "--webhook-first-retry",
          "PT1S");

  @AfterAll
  void close() {
    stage.close();
  }

  @Test
  void worldpays_own_webhook_makes_an_order_paid_though_nobody_comes_back() {
    var buyer = buyerAtTheBank();
    stage.worldpay().simulator().shopperChooses(reference(buyer), ShopperChoice.PAY_AND_CLOSE);
    Eventually.holds(
        Duration.ofSeconds(20), "the webhook came", () -> buyer.looks().status().equals("paid"));
  }

  @Test
  void what_is_ours_now_is_answered_200_with_nothing_else() {
    var buyer = buyerAtTheBank();
    var answer = sends(SignedEvent.of(event(buyer, "sentForSettlement")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(buyer.looks().status()).isEqualTo("paid");
  }

  @Test
  void either_key_will_do_among_any_others_and_in_several_headers() {
    for (var key : List.of(OLD, NEW)) {
      var buyer = buyerAtTheBank();
      var good = SignedEvent.of(event(buyer, "sentForSettlement"));
      var header = "9/SHA256/" + "ab".repeat(32) + ", " + entry(key, good.body());
      assertThat(sends(good.signed(header)).statusCode()).isEqualTo(200);
      assertThat(buyer.looks().status()).isEqualTo("paid");
    }
  }

  @Test
  void what_is_forged_or_not_signed_is_400_and_changes_nothing() {
    var buyer = buyerAtTheBank();
    var good = SignedEvent.of(event(buyer, "sentForSettlement"));
    var forged =
        List.of(
            good.signed(""),
            good.signed("nonsense"),
            good.signedWith("1:guessed"),
            good.signedWith("9:" + OLD),
            good.signed(entry(OLD, event(buyer, "authorized").getBytes(ISO_8859_1))),
            good.signed(good.signature().substring(0, 40)));
    for (var each : forged) {
      var answer = sends(each);
      assertThat(answer.statusCode()).as(each.signature()).isEqualTo(400);
      isProblem(answer);
    }
    assertThat(buyer.looks().status()).isEqualTo("pending");
    assertThat(log()).contains("kassa.worldpay.webhook.keys").doesNotContain("an old secret");
  }

  @Test
  void events_in_any_order_end_the_same() {
    var buyer = buyerAtTheBank();
    for (var type : List.of("sentForSettlement", "sentForAuthorization", "settled", "authorized")) {
      assertThat(sends(SignedEvent.of(event(buyer, type))).statusCode()).isEqualTo(200);
      assertThat(buyer.looks().status()).isEqualTo("paid");
    }
  }

  @Test
  void another_amount_is_never_silently_paid() {
    var buyer = buyerAtTheBank();
    var less = json("sentForSettlement", reference(buyer), payment(buyer).getInt("amount") - 1);
    assertThat(sends(SignedEvent.of(less)).statusCode()).isEqualTo(200);
    assertThat(buyer.looks().status()).isEqualTo("pending");
  }

  @Test
  void unknown_orders_and_unknown_types_are_kept_and_acknowledged() {
    var stranger = json("sentForSettlement", "KM4T-9XQA-1-NOBODY77", 100);
    assertThat(sends(SignedEvent.of(stranger)).statusCode()).isEqualTo(200);
    var buyer = buyerAtTheBank();
    assertThat(sends(SignedEvent.of(event(buyer, "sentToTheMoon"))).statusCode()).isEqualTo(200);
    assertThat(buyer.looks().status()).isEqualTo("pending");
    var nobodys = json("tokenCreated", "x", 1).replace("\"transactionReference\":\"x\",", "");
    assertThat(sends(SignedEvent.of(nobodys)).statusCode()).isEqualTo(200);
    assertThat(figures()).containsPattern("kassa_notifications_total\\{[^}]*outcome=\"kept\"");
  }

  @Test
  void what_cannot_be_read_is_400_though_it_is_signed() {
    var good = json("authorized", "KM4T-9XQA-1-NOBODY77", 100);
    var accented = good.replace("25001", "é").getBytes(ISO_8859_1);
    assertThat(sends(SignedEvent.of(accented)).statusCode()).isEqualTo(400);
    for (var bad :
        List.of(
            "[" + good + "," + good + "]",
            good.substring(0, good.length() - 1),
            "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "," + good.substring(1),
            "",
            "null")) {
      assertThat(sends(SignedEvent.of(bad)).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void a_body_without_end_is_413() {
    for (int length : new int[] {64 * 1024 + 1, 10_000_000}) {
      var answer = sends(SignedEvent.of(" ".repeat(length)));
      assertThat(answer.statusCode()).isEqualTo(413);
      isProblem(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"})
  void other_content_types_are_415(String type) {
    var answer = sends(SignedEvent.of(json("authorized", "x", 1)).typed(type));
    assertThat(answer.statusCode()).isEqualTo(415);
    isProblem(answer);
  }

  @Test
  void a_content_type_that_is_none_is_400() {
    var answer = sends(SignedEvent.of(json("authorized", "x", 1)).typed("nonsense"));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void parameters_of_the_content_type_are_tolerated() {
    var event = SignedEvent.of(json("authorized", "x", 1));
    assertThat(sends(event.typed("application/json; charset=utf-8")).statusCode()).isEqualTo(200);
    assertThat(sends(event.typed(event.type() + ";charset=UTF-8")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_look_with_a_browser_is_405() {
    var answer = Http.get(stage.at("/webhooks/worldpay"));
    assertThat(answer.statusCode()).isEqualTo(405);
    isProblem(answer);
  }

  private Buyer buyerAtTheBank() {
    var email = UUID.randomUUID() + "@example.be";
    var buyer = new Buyer(stage.server().address(), email).arrivesAtTheCheck();
    buyer.orders();
    assertThat(buyer.looks().status()).isEqualTo("pending");
    return buyer;
  }

  private JsonObject payment(Buyer buyer) {
    return stage.worldpay().paymentsOf(buyer.looks().number()).getLast();
  }

  private String reference(Buyer buyer) {
    return payment(buyer).getString("transactionReference");
  }

  private String event(Buyer buyer, String type) {
    return json(type, reference(buyer), payment(buyer).getInt("amount"));
  }

  private HttpResponse<String> sends(SignedEvent event) {
    return event.isSentTo(stage.server().address());
  }

  private static void isProblem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + answer.statusCode());
  }

  private String log() {
    try {
      return Files.readString(stage.server().log());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private String figures() {
    return Http.get(stage.at("/metrics?scope=application")).body();
  }
}
