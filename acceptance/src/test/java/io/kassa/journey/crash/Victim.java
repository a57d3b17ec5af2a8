package io.kassa.journey.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.OrderPage;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Worldpay;
import io.worldpaysim.hosted.ShopperChoice;
import java.time.Duration;
import java.util.Set;

/**
 * A buyer whose journey is held at a point when the server is killed.
 *
 * @param point the point
 * @param errand the buyer and the deed
 * @param trace holds the journey
 * @param world where it happens
 */
record Victim(Point point, Errand errand, Trace trace, World world) {

  private static final Set<String> MONEY = Set.of("authorized", "sentForSettlement", "settled");

  Buyer buyer() {
    return errand.buyer();
  }

  /** Reads the order's page, which has to be true, and says what it says. */
  String readsTheTruth() {
    if (buyer().order().isEmpty()) {
      // Nobody told this buyer of an order. Pressing the button again leads to it, if there is one.
      return "no page yet";
    }
    var page = buyer().looks();
    isTrue(page);
    return page.status();
  }

  /** Goes on as a shopper does, until the page says that it is paid. */
  String goesOn(Duration longest) {
    if (buyer().order().isEmpty()) {
      assertThat(buyer().orders().statusCode()).as("%s orders again", this).isEqualTo(303);
    }
    if (point.deed().isRepeated()) {
      assertThat(errand.request().get().statusCode()).as("%s is told again", this).isEqualTo(200);
    }
    Eventually.passes(longest, this::isPaidAtLast);
    var states = world.books().statesOf(buyer());
    assertThat(states.size())
        .as("I5: %s asked to pay", this)
        .isLessThanOrEqualTo(buyer().presses());
    return "paid, attempts " + states;
  }

  private void isPaidAtLast() {
    var page = buyer().looks();
    isTrue(page);
    if (point.deed().leavesTheShopperToPay()) {
      if (page.offersAnotherPayment()) {
        buyer().triesAgain();
        page = buyer().looks();
      }
      if (page.wayToTheBank().isPresent()) {
        world.choosesAtTheBank(buyer(), ShopperChoice.PAY);
        buyer().comesBack();
        page = buyer().looks();
      }
    }
    assertThat(page.status()).as("%s", this).isEqualTo("paid");
  }

  private void isTrue(OrderPage page) {
    boolean taken = tookMoney(world.stage().worldpay(), page.number());
    if (page.status().equals("paid")) {
      assertThat(taken).as("%s: paid, says %s", this, page).isTrue();
    }
    if (taken) {
      assertThat(page.status()).as("%s: money was taken", this).isIn("paid", "pending");
      assertThat(page.offersAnotherPayment()).as("%s: money was taken", this).isFalse();
    }
  }

  private static boolean tookMoney(Worldpay worldpay, String order) {
    return worldpay.paymentsOf(order).stream()
        .anyMatch(payment -> MONEY.contains(payment.getString("lastEvent")));
  }

  @Override
  public String toString() {
    return point + " (" + buyer().email() + ")";
  }
}
