package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.Disagreements;
import io.kassa.journey.plain.OrderPage;
import io.kassa.journey.plain.ShopBooks;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Kind;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.laboratory.Recipe;
import io.worldpaysim.laboratory.Scope;
import io.worldpaysim.laboratory.Wish;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Everything that can happen in the laboratory happens to somebody, in each of three shops: one
 * with all messengers, one to which nothing is posted, and one that does not sweep. When the faults
 * stop, the shop's books and the gateway's are compared.
 */
class ScenariosIT {

  /** Once faults have stopped, at most so much time passes before everything is true. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

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
    var stories = new LinkedHashMap<String, Buyer>();
    for (var recipe : stage.worldpay().laboratory().catalogue()) {
      if (!FOR_EVERYBODY.contains(recipe.name()) && !except.contains(recipe.name())) {
        operations(recipe).forEach(where -> stories.putAll(happens(stage, recipe, where)));
      }
    }
    stories.forEach((story, buyer) -> paysIfThereIsAPage(stage, story, buyer));
    stage.worldpay().laboratory().clear();
    Eventually.passes(SETTLED, () -> assertThat(disagreements(stage)).isEmpty());
    stories.forEach(ScenariosIT::saysTheTruth);
  }

  /** A fault of an answer happens where a payment is opened, and where it is asked about. */
  private static List<Operation> operations(Recipe recipe) {
    return recipe.kind() == Kind.ANSWER || recipe.kind() == Kind.TRANSPORT
        ? List.of(Operation.CREATE, Operation.QUERY)
        : List.of(Operation.CREATE);
  }

  private static Map<String, Buyer> happens(Stage stage, Recipe recipe, Operation where) {
    var story = recipe.name() + (where == Operation.QUERY ? "-query" : "");
    var buyer = new Buyer(stage.server().address(), story + "@example.be").arrivesAtTheCheck();
    stage.worldpay().laboratory().arrange(wish(recipe, where));
    assertThat(buyer.orders().statusCode()).as(story).isEqualTo(303);
    return Map.of(story, buyer);
  }

  private static Wish wish(Recipe recipe, Operation where) {
    var scope = where == Operation.QUERY ? Scope.PAYMENT : Scope.NEXT;
    var operation =
        recipe.kind().concernsPayments() ? Optional.<Operation>empty() : Optional.of(where);
    return new Wish(recipe.name(), JsonValue.EMPTY_JSON_OBJECT, scope, operation, Optional.empty());
  }

  private static void paysIfThereIsAPage(Stage stage, String story, Buyer buyer) {
    var page = buyer.looks().wayToTheBank();
    var hasAFateOfItsOwn =
        stage.worldpay().laboratory().catalogue().stream()
            .anyMatch(recipe -> recipe.kind() == Kind.PAYMENT && recipe.name().equals(story));
    if (page.isPresent() && !hasAFateOfItsOwn) {
      var payment = stage.worldpay().paymentsOf(buyer.looks().number()).getLast();
      stage
          .worldpay()
          .simulator()
          .shopperChooses(payment.getString("transactionReference"), ShopperChoice.PAY);
      assertThat(buyer.comesBack().statusCode()).as(story).isEqualTo(303);
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
  private static void saysTheTruth(String story, Buyer buyer) {
    OrderPage page = buyer.looks();
    assertThat(page.offersAnotherPayment() && page.status().equals("paid")).as(story).isFalse();
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
