package io.kassa.journey.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.Eventually;
import io.worldpaysim.hosted.ShopperChoice;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Those who go on after a fault as shoppers do.
 *
 * @param world where they buy
 */
public record Customers(World world) {

  /** What the invariants allow. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

  /** As long as sessions may be left from before the database was mended. */
  private static final Duration BACK = Duration.ofSeconds(10);

  /** Goes on from wherever the buyer is, until the page says that it is paid. */
  public void pay(Buyer buyer) {
    if (buyer.basket().equals("no basket")) {
      buyer.arrivesAtTheCheck();
    }
    if (buyer.order().isEmpty()) {
      assertThat(buyer.orders().statusCode()).as(buyer.email()).isEqualTo(303);
    }
    Eventually.passes(SETTLED, () -> paysOnce(buyer));
  }

  /** Presses the button again as long as the shop admits a fault, and fails if it does for long. */
  public void orderAgain(Buyer buyer) {
    Eventually.holds(BACK, "an order is taken", () -> buyer.orders().statusCode() == 303);
  }

  /** Fails unless the page says in time that it is paid, although the buyer does nothing. */
  public void areFoundPaid(Buyer buyer) {
    Eventually.passes(SETTLED, () -> assertThat(buyer.looks().status()).isEqualTo("paid"));
  }

  /** Opens an address without waiting for the answer. */
  public CompletableFuture<HttpResponse<String>> asks(Buyer buyer, String path) {
    return CompletableFuture.supplyAsync(
        () -> buyer.opens(path), task -> Thread.ofVirtual().start(task));
  }

  private void paysOnce(Buyer buyer) {
    if (buyer.looks().offersAnotherPayment()) {
      buyer.triesAgain();
    }
    if (buyer.looks().wayToTheBank().isPresent()) {
      world.choosesAtTheBank(buyer, ShopperChoice.PAY);
      buyer.comesBack();
    }
    assertThat(buyer.looks().status()).as(buyer.email()).isEqualTo("paid");
  }
}
