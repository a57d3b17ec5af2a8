package io.kassa.journey.plain;

import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.ledger.StoredPayment;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/**
 * What journeys happen in.
 *
 * @param stage the shop and its gateway
 * @param books the shop's database
 */
public record World(Stage stage, Books books) {

  /** A buyer whom nobody has seen before, at the first server. */
  public Buyer buyer(String name) {
    return buyer(name, stage.server().address());
  }

  /** A buyer whom nobody has seen before. */
  public Buyer buyer(String name, URI server) {
    return new Buyer(server, name + "@example.be");
  }

  /** All keys by which a buyer's traffic is known by now. */
  public Set<String> keysOf(Buyer buyer) {
    var keys = new HashSet<>(books.keysOf(buyer));
    keys.add(buyer.email());
    keys.add(buyer.basket());
    return keys;
  }

  /** The payment to which the page of the buyer's order leads, as the gateway knows it. */
  public StoredPayment atTheBank(Buyer buyer) {
    var way = buyer.looks().wayToTheBank().orElseThrow();
    return stage.worldpay().ledger().byTokenId(way.substring(way.indexOf('=') + 1)).orElseThrow();
  }

  /** The buyer chooses on the payment page to which the order's page leads. */
  public StoredPayment choosesAtTheBank(Buyer buyer, ShopperChoice choice) {
    var reference = atTheBank(buyer).order().transactionReference();
    return stage.worldpay().simulator().shopperChooses(reference, choice);
  }
}
