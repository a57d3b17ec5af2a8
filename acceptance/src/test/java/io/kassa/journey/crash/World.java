package io.kassa.journey.crash;

import io.kassa.journey.plain.Books;
import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import java.util.HashSet;
import java.util.Set;

/**
 * What journeys happen in.
 *
 * @param stage the shop and its gateway
 * @param books the shop's database
 */
public record World(Stage stage, Books books) {

  /** A buyer whom nobody has seen before. */
  public Buyer buyer(String name) {
    return new Buyer(stage.server().address(), name + "@example.be");
  }

  /** All keys by which a buyer's traffic is known by now. */
  public Set<String> keysOf(Buyer buyer) {
    var keys = new HashSet<>(books.keysOf(buyer));
    keys.add(buyer.email());
    keys.add(buyer.basket());
    return keys;
  }

  /** The buyer chooses on the payment page to which the order's page leads. */
  public void choosesAtTheBank(Buyer buyer, ShopperChoice choice) {
    var way = buyer.looks().wayToTheBank().orElseThrow();
    var payment =
        stage.worldpay().ledger().byTokenId(way.substring(way.indexOf('=') + 1)).orElseThrow();
    stage.worldpay().simulator().shopperChooses(payment.order().transactionReference(), choice);
  }
}
