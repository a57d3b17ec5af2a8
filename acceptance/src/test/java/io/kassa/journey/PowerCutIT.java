package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server is killed while shoppers stand at every step of their journeys, two of them in the
 * middle of a call to the gateway. One restart later everybody goes on. This is the embedded
 * database's part; on PostgreSQL every single point is tried by {@link CrashPointsIT}.
 */
class PowerCutIT {

  /** What the gateway calls final is final here after this time at the latest. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

  /** An opening that was never answered: the grace, and the sweeper's next round. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(35);

  private static final String GRACE = "PT15S";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Test
  void a_killed_server_loses_nothing_and_nobody_pays_twice() {
    try (var stage =
        Stage.open("power-cut", DatabaseKind.H2, Map.of("KASSA_RECONCILE_GRACE", GRACE))) {
      playOn(stage);
    }
  }

  private void playOn(Stage stage) {
    var crowd = spreadOver(stage);
    var interrupted = crowd.opening().orderNumber();

    // The embedded database writes behind; on a disk with much to do that takes seconds.
    Eventually.holds(SETTLED, "it is filed", () -> stage.server().hasFiled(interrupted));
    stage.server().kill();
    stage.worldpay().laboratory().clear();
    stage.server().start();
    goOn(crowd);

    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    Eventually.passes(SETTLED, () -> LedgerComparison.of(staff, stage.worldpay()).holds());
    assertThat(staff.allNumbers()).hasSize(9);
    // Its answer died with the server; nobody holds its page, so it is given up and can be
    // repeated.
    Eventually.passes(
        GIVEN_UP, () -> assertThat(staff.sees(interrupted).status()).isEqualTo("failed"));
    crowd.opening().opens("/basket").button("status.tryAgain").click();
    pays(crowd.opening().isTakenToBancontact());
    LedgerComparison.of(staff, stage.worldpay()).holds();
  }

  /** Shoppers at every step. */
  private Crowd spreadOver(Stage stage) {
    var crowd =
        new Crowd(
            shopper(stage).takesAnArticle(),
            shopper(stage).arrivesAtTheForm().fillsIn(),
            shopper(stage).arrivesAtTheCheck(),
            shopper(stage).arrivesAtBancontact(),
            shopper(stage).arrivesAtBancontact().chooses(ShopperChoice.CANCEL),
            shopper(stage).arrivesAtBancontact().chooses(ShopperChoice.PAY),
            shopper(stage).arrivesAtBancontact(),
            shopper(stage).arrivesAtTheCheck());
    shopper(stage).arrivesAtBancontact().chooses(ShopperChoice.PAY_AND_CLOSE);
    stage.worldpay().laboratory().all("hang", Operation.QUERY);
    crowd.waiting().chooses(ShopperChoice.PAY);
    assertThat(crowd.waiting().orderStatus()).isEqualTo("pending");
    stage.worldpay().laboratory().all("hang", Operation.CREATE);
    crowd.opening().orderButton().click();
    assertThat(crowd.opening().page().locator("h1"))
        .hasText(crowd.opening().words("opening.title"));
    return crowd;
  }

  /** Each of them from where they were. */
  private static void goOn(Crowd crowd) {
    crowd.atTheBasket().page().reload();
    pays(crowd.atTheBasket().goesToTheForm().fillsIn().sends().orders());
    pays(crowd.atTheForm().sends().orders());
    pays(crowd.atTheCheck().orders());
    pays(crowd.atBancontact());
    crowd.cancelled().page().reload();
    crowd.cancelled().button("status.tryAgain").click();
    pays(crowd.cancelled().isTakenToBancontact());
    for (var hasPaid : List.of(crowd.paid(), crowd.waiting())) {
      hasPaid.page().reload();
      hasPaid.comesToRead("paid");
    }
  }

  private record Crowd(
      Shopper atTheBasket,
      Shopper atTheForm,
      Shopper atTheCheck,
      Shopper atBancontact,
      Shopper cancelled,
      Shopper paid,
      Shopper waiting,
      Shopper opening) {}

  private static void pays(Shopper shopper) {
    shopper.chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
  }

  private Shopper shopper(Stage stage) {
    return new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
  }
}
