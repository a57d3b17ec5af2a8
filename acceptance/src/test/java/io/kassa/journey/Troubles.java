package io.kassa.journey;

import io.kassa.journey.browser.Staff;
import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings about what a person must settle, by what the gateway does and says. */
final class Troubles {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final AtomicInteger BUYERS = new AtomicInteger();

  private final Stage stage;

  Troubles(Stage stage) {
    this.stage = stage;
  }

  /** Money comes for a payment that the shopper had cancelled; the order's number. */
  String lateMoney(Staff staff) {
    var buyer = cancels();
    var number = buyer.looks().number();
    finds(staff, number);
    return number;
  }

  /** The same, and the shopper has paid again meanwhile; the order's number. */
  String secondSuccess(Staff staff) {
    var buyer = cancels();
    var number = buyer.looks().number();
    buyer.triesAgain();
    stage.worldpay().simulator().shopperChooses(reference(number, 1), ShopperChoice.PAY_AND_CLOSE);
    buyer.comesBack();
    Eventually.holds(SOON, "the second is paid", () -> buyer.looks().status().equals("paid"));
    finds(staff, number);
    return number;
  }

  /** The gateway uses a word that nobody knows, until its laboratory is cleared; the number. */
  String unknownWord() {
    var buyer = orders();
    var number = buyer.looks().number();
    stage.worldpay().laboratory().about(reference(number, 0), "unknown-word");
    buyer.comesBack();
    return number;
  }

  /** Cancels at once; the money will come a little later. */
  private Buyer cancels() {
    stage
        .worldpay()
        .laboratory()
        .next("money-after-cancel", Map.of("after", "PT0S", "later", "PT4S"));
    var buyer = orders();
    buyer.comesBack();
    Eventually.holds(SOON, "it is cancelled", () -> buyer.looks().status().equals("cancelled"));
    return buyer;
  }

  /** Staff look again once the money has come. */
  private void finds(Staff staff, String number) {
    Eventually.holds(
        SOON,
        "the money of the first attempt comes",
        () ->
            stage
                .worldpay()
                .paymentsOf(number)
                .getFirst()
                .getString("lastEvent")
                .equals("sentForSettlement"));
    staff.sees(number);
    staff.presses("console.look.button");
  }

  private Buyer orders() {
    var email = "trouble" + BUYERS.incrementAndGet() + "@example.be";
    var buyer = new Buyer(stage.at("/"), email).arrivesAtTheCheck();
    buyer.orders();
    return buyer;
  }

  private String reference(String number, int attempt) {
    return stage.worldpay().paymentsOf(number).get(attempt).getString("transactionReference");
  }
}
