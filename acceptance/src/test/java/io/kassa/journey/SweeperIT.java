package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worldpay cannot be asked while shoppers pay and go away; then it can, and the truth comes. */
class SweeperIT {

  private static final int SHOPPERS = 150;
  private static final int RATE = 20;

  /** Questions that were asked late add to those that were in time; there are never more. */
  private static final int LATE = 8;

  /** What the stand-in had counted at a time. */
  private record Count(long nanos, int questions) {}

  private final List<Count> counts = new ArrayList<>();

  @Test
  void a_backlog_is_drained_within_a_minute_and_at_the_agreed_pace() throws IOException {
    try (var stage = Stage.open("sweeper", DatabaseKind.H2, Map.of())) {
      stage.worldpay().laboratory().all("answer-500", Operation.QUERY);
      var buyers = paidAndGone(stage);
      Eventually.holds(
          Duration.ofSeconds(30),
          "the payments are due, as the figures say",
          () -> figure(stage, "due") > 0.9 * SHOPPERS);
      assertThat(figure(stage, "answered_total")).isZero();
      assertThat(figure(stage, "failed_total")).isPositive();
      assertThat(figure(stage, "oldest_open_seconds")).isPositive();

      stage.worldpay().laboratory().clear();
      Eventually.holds(
          Duration.ofSeconds(60), "all payments are found", () -> nothingIsOpen(stage));

      assertThat(buyers).extracting(buyer -> buyer.looks().status()).containsOnly("paid");
      thePaceWasKept();
      assertThat(figure(stage, "answered_total")).isGreaterThanOrEqualTo(SHOPPERS);
      assertThat(figure(stage, "claimed_total"))
          .isEqualTo(figure(stage, "answered_total") + figure(stage, "failed_total"));
      assertThat(Files.readString(stage.server().log()))
          .contains("Worldpay does not answer the sweeper")
          .contains("Worldpay answers the sweeper again")
          .contains("A backlog of");
    }
  }

  private static List<Buyer> paidAndGone(Stage stage) {
    var buyers =
        IntStream.range(0, SHOPPERS)
            .parallel()
            .mapToObj(n -> new Buyer(stage.at("/"), "gone-" + n + "@example.be"))
            .peek(buyer -> buyer.arrivesAtTheCheck().orders())
            .toList();
    stage.worldpay().published().getJsonArray("payments").getValuesAs(JsonObject.class).stream()
        .map(payment -> payment.getString("transactionReference"))
        .forEach(
            reference -> stage.worldpay().simulator().shopperChooses(reference, ShopperChoice.PAY));
    return buyers;
  }

  /** Looks at the figures, and notes what the stand-in has counted meanwhile. */
  private boolean nothingIsOpen(Stage stage) {
    int questions = stage.worldpay().published().getJsonObject("requests").getInt("query");
    counts.add(new Count(System.nanoTime(), questions));
    return figure(stage, "answered_total") >= SHOPPERS && figure(stage, "oldest_open_seconds") == 0;
  }

  private void thePaceWasKept() {
    for (var from : counts) {
      for (var to : counts) {
        double seconds = (to.nanos() - from.nanos()) / 1e9;
        if (seconds >= 1) {
          assertThat(to.questions() - from.questions())
              .as("questions in %s s", seconds)
              .isLessThanOrEqualTo((int) Math.ceil(seconds * RATE) + LATE);
        }
      }
    }
  }

  private static double figure(Stage stage, String name) {
    var figures = Http.get(stage.at("/metrics?scope=application")).body();
    var line =
        Pattern.compile("(?m)^kassa_reconcile_" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(figures);
    assertThat(line.find()).as("%s is among %s", name, figures).isTrue();
    return Double.parseDouble(line.group(1));
  }
}
