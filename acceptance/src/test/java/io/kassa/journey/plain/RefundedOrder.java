package io.kassa.journey.plain;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;

/**
 * An order and its refunds, as the shop tells programs.
 *
 * @param number its number
 * @param status its status
 * @param total what was paid, in cents
 * @param refunds its refunds, oldest first
 * @param hasOpenCase whether a person has to look
 */
public record RefundedOrder(
    String number, String status, long total, List<RefundSeen> refunds, boolean hasOpenCase) {

  /** Asks a server for one. */
  public static RefundedOrder at(URI shop, String number) {
    return of(ShopBooks.order(shop, number));
  }

  /** Asks a server for all. */
  public static List<RefundedOrder> all(URI shop) {
    return ShopBooks.orders(shop).stream().map(RefundedOrder::of).toList();
  }

  private static RefundedOrder of(JsonObject json) {
    return new RefundedOrder(
        json.getString("reference"),
        json.getString("status"),
        json.getJsonObject("total").getInt("amount"),
        RefundSeen.of(json),
        json.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
            .anyMatch(one -> one.getBoolean("open")));
  }

  /** What nobody else may give back, in cents. */
  public long reserved() {
    return refunds.stream().filter(RefundSeen::holdsMoney).mapToLong(RefundSeen::cents).sum();
  }

  /** The refunds of which the money is on its way. */
  public List<RefundSeen> givenBack() {
    return refunds.stream().filter(RefundSeen::isGivenBack).toList();
  }
}
