package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Disagreements;
import io.kassa.journey.plain.Mishap;
import io.kassa.journey.plain.OrderPage;
import io.kassa.journey.plain.ShopBooks;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Everything that can happen in the laboratory happens to somebody, in each of three shops: one
 * with all messengers, one to which nothing is posted, and one that does not sweep. When the faults
 * stop, the shop's books and the gateway's are compared.
 */
class ScenariosIT {

  /** Once faults have stopped, at most so much time passes before everything is true. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

  /** How many come back at once: fewer than may ask the gateway at a time. */
  private static final int LANES = 8;

  private static final String KEYS = "1:the old secret,2:the new secret";

  /** How often the shop looks by itself, densely enough for a test. */
  private static final Map<String, String> SWEPT =
      Map.of(
          "KASSA_RECONCILE_INTERVAL", "PT1S",
          "KASSA_RECONCILE_SCHEDULE", "P180D/PT5S",
          "KASSA_RECONCILE_SCHEDULE_DECLINED", "P180D/PT10S",
          "KASSA_RECONCILE_SCHEDULE_PAID", "P180D/PT20S");

  private static final String[] POST = {
    "--webhook-url",
    Stage.SHOP + "/webhooks/worldpay",
    "--webhook-keys",
    KEYS,
    "--webhook-first-retry",
    "PT1S"
  };

  /** A server dies, or everybody is turned away: these have tests of their own. */
  private static final Set<String> FOR_EVERYBODY = Set.of("connection-refused");

  /**
   * What nobody can know without a sweeper unless the shopper comes back: nothing that can be
   * believed is posted about it.
   */
  private static final Set<String> NEEDS_A_SWEEPER =
      Set.of(
          "webhook-never",
          "webhook-unsigned",
          "webhook-wrong-signature",
          "webhook-unreadable",
          "webhook-without-reference",
          "webhook-amount-differs",
          "webhook-currency-differs");

  @Test
  void with_all_messengers_the_books_agree_whatever_happened() {
    try (var stage = open("scenarios-all", with(SWEPT, signed()), POST)) {
      happensAndIsTrueAfterwards(stage, Set.of());
    }
  }

  @Test
  void without_post_the_books_agree_whatever_happened() {
    try (var stage = open("scenarios-no-post", SWEPT)) {
      happensAndIsTrueAfterwards(stage, Set.of());
    }
  }

  @Test
  void without_a_sweeper_the_books_agree_except_where_it_is_needed() {
    var asleep = Map.of("KASSA_RECONCILE_INTERVAL", "P1D");
    try (var stage = open("scenarios-no-sweeper", with(asleep, signed()), POST)) {
      happensAndIsTrueAfterwards(stage, NEEDS_A_SWEEPER);
    }
  }

  private static void happensAndIsTrueAfterwards(Stage stage, Set<String> except) {
    var worldpay = stage.worldpay();
    var mishaps =
        worldpay.laboratory().catalogue().stream()
            .filter(recipe -> !FOR_EVERYBODY.contains(recipe.name()))
            .filter(recipe -> !except.contains(recipe.name()))
            .flatMap(recipe -> Mishap.of(recipe, stage.server().address()).stream())
            .toList();
    mishaps.forEach(mishap -> mishap.begins(worldpay));
    sideBySide(mishaps, mishap -> mishap.ends(worldpay));
    worldpay.laboratory().clear();
    Eventually.passes(SETTLED, () -> assertThat(disagreements(stage)).isEmpty());
    sideBySide(mishaps, ScenariosIT::readsTheTruth);
  }

  private static void sideBySide(List<Mishap> mishaps, Consumer<Mishap> deed) {
    try (var lanes = Executors.newFixedThreadPool(LANES)) {
      mishaps.stream()
          .map(mishap -> CompletableFuture.runAsync(() -> deed.accept(mishap), lanes))
          .toList()
          .forEach(CompletableFuture::join);
    }
  }

  private static List<String> disagreements(Stage stage) {
    var payments =
        stage.worldpay().published().getJsonArray("payments").getValuesAs(JsonObject.class);
    var found =
        new ArrayList<>(
            Disagreements.between(ShopBooks.orders(stage.server().address()), payments));
    payments.stream()
        .filter(payment -> payment.getString("lastEvent").equals("authorized"))
        .forEach(payment -> found.add("Not over yet: " + payment));
    return found;
  }

  /** What the shopper reads is what the books say, and never invites to pay twice. */
  private static void readsTheTruth(Mishap mishap) {
    OrderPage page = mishap.looks();
    assertThat(page.offersAnotherPayment() && page.status().equals("paid"))
        .as(mishap.name())
        .isFalse();
  }

  private static Stage open(String name, Map<String, String> settings, String... options) {
    return Stage.open(name, DatabaseKind.H2, with(settings, compared()), options);
  }

  private static Map<String, String> compared() {
    return Map.of("KASSA_API_KEYS", ShopBooks.KEYS);
  }

  private static Map<String, String> signed() {
    return Map.of("KASSA_WORLDPAY_WEBHOOK_KEYS", KEYS);
  }

  private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
    var both = new LinkedHashMap<>(one);
    both.putAll(other);
    return both;
  }
}
