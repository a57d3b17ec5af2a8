package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.OrderSeen;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the gateway does, the shopper reads the truth, and reads it soon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayFaultsIT {

  /** The longest that a shopper waits for a truthful page. */
  private static final Duration SOON = Duration.ofSeconds(6);

  @RegisterExtension final Visitors visitors = new Visitors();

  /** Of its own: a gateway that fails too often is left alone, and other journeys need it. */
  private final Stage stage = Stage.open("faults", DatabaseKind.POSTGRESQL, Map.of());

  @AfterAll
  void close() {
    stage.close();
  }

  @AfterEach
  void heal() {
    stage.worldpay().laboratory().clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"answer-500", "answer-html", "answer-truncated", "answer-lost", "no-redirect"})
  void an_opening_that_fails_is_said_and_the_next_one_works(String fault) {
    var shopper = shopper().arrivesAtTheCheck();
    stage.worldpay().laboratory().next(fault, Operation.CREATE);

    within(
        SOON,
        () -> {
          shopper.orderButton().click();
          assertThat(shopper.page().locator("h1")).hasText(shopper.words("status.lost.title"));
        });

    assertThat(shopper.orderStatus()).isEqualTo("failed");
    assertThat(consoleShows(shopper.orderNumber()).status()).isEqualTo("failed");
    shopper.button("status.tryAgain").click();
    shopper.isTakenToBancontact().chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    assertThat(stage.worldpay().paymentsOf(shopper.orderNumber()))
        .as("nothing is asked for twice")
        .allMatch(payment -> payment.getInt("creates") == 1);
  }

  @Test
  void a_gateway_that_is_not_there_is_said_and_the_order_is_kept() {
    var shopper = shopper().arrivesAtTheCheck();
    stage.worldpay().stop();
    try {
      within(
          SOON,
          () -> {
            shopper.orderButton().click();
            assertThat(shopper.page().locator("h1"))
                .hasText(shopper.words("status.unreachable.title"));
          });
      assertThat(consoleShows(shopper.orderNumber()).status()).isEqualTo("failed");
      theShopIsFast();
    } finally {
      stage.worldpay().start();
    }
    shopper.button("status.tryAgain").click();
    shopper.isTakenToBancontact().chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
  }

  @Test
  void an_opening_that_hangs_shows_so_and_moves_on_by_itself_when_it_is_answered() {
    var shopper = shopper().arrivesAtTheCheck();
    stage.worldpay().laboratory().all("hang", Operation.CREATE);

    within(
        SOON,
        () -> {
          shopper.orderButton().click();
          assertThat(shopper.page().locator("h1")).hasText(shopper.words("opening.title"));
        });
    assertThat(shopper.orderStatus()).isEqualTo("pending");
    assertThat(consoleShows(shopper.orderNumber()).attempts().getFirst().state())
        .isEqualTo("OPENING");
    theShopIsFast();

    stage.worldpay().laboratory().clear();
    shopper.isTakenToBancontact().chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hang",
        "answer-500",
        "answer-html",
        "answer-truncated",
        "answer-lost",
        "unknown-word"
      })
  void coming_back_while_the_gateway_cannot_be_asked_promises_nothing(String fault) {
    var shopper = shopper().arrivesAtBancontact();
    stage.worldpay().laboratory().all(fault, Operation.QUERY);

    within(
        SOON,
        () -> {
          shopper.chooses(ShopperChoice.PAY);
          assertThat(shopper.page().locator("h1")).hasText(shopper.words("status.waiting.title"));
        });
    var number = shopper.orderNumber();
    assertThat(shopper.button("status.tryAgain")).hasCount(0);
    assertThat(consoleShows(number).status()).isEqualTo("pending");
    theShopIsFast();

    stage.worldpay().laboratory().clear();
    shopper.comesToRead("paid");
    assertThat(consoleShows(number).status()).isEqualTo("paid");
  }

  @Test
  void a_word_nobody_knows_is_marked_for_a_person() {
    var shopper = shopper().arrivesAtBancontact();
    stage.worldpay().laboratory().next("unknown-word", Operation.QUERY);
    shopper.chooses(ShopperChoice.LEAVE_PENDING);

    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    assertThat(staff.sees(shopper.orderNumber()).story()).contains("UNINTELLIGIBLE");
    assertThat(staff.page().locator("main")).containsText(staff.words("console.case.UNKNOWN_WORD"));
  }

  private void theShopIsFast() {
    var visitor = shopper();
    within(SOON, () -> visitor.takesAnArticle());
    within(SOON, () -> new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn());
  }

  private OrderSeen consoleShows(String number) {
    return new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn().sees(number);
  }

  private Shopper shopper() {
    return new Shopper(visitors.comes(Equipment.usual(Language.EN)), stage);
  }

  private static void within(Duration longest, Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(longest);
  }
}
