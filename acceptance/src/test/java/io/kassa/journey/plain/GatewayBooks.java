package io.kassa.journey.plain;

import io.kassa.journey.stage.Worldpay;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the gateway says about refunds, once read; it is the truth. */
public final class GatewayBooks {

  private final Map<String, JsonObject> payments;
  private final JsonObject requests;

  private GatewayBooks(JsonObject published) {
    this.payments =
        published.getJsonArray("payments").getValuesAs(JsonObject.class).stream()
            .collect(Collectors.toMap(one -> one.getString("orderReference"), one -> one));
    this.requests = published.getJsonObject("requests");
  }

  /** Reads the books of a gateway at which every order was paid once. */
  public static GatewayBooks of(Worldpay worldpay) {
    return new GatewayBooks(worldpay.published());
  }

  /** How many calls for a refund came in since the start, whatever became of them. */
  public int calls() {
    return requests.getInt("reversal") + requests.getInt("partial-reversal");
  }

  /** How many refunds were accepted in all. */
  public int accepted() {
    return payments.values().stream().mapToInt(one -> one.getJsonArray("refunds").size()).sum();
  }

  /** What has gone back from the payment of an order, in cents. */
  public long refunded(String order) {
    return payment(order).getInt("refunded");
  }

  /** The accepted refunds of an order's payment: their references and cents. */
  public Map<String, Long> refunds(String order) {
    return list(order).stream()
        .collect(
            Collectors.toMap(
                one -> one.getString("reference"), one -> (long) one.getInt("amount")));
  }

  /** Whether it never heard of a refund whose answer the shop has lost. */
  public boolean neverGot(String order, RefundSeen refund) {
    return refund.isInDoubt() && !refunds(order).containsKey(refund.reference());
  }

  private List<JsonObject> list(String order) {
    return payment(order).getJsonArray("refunds").getValuesAs(JsonObject.class);
  }

  private JsonObject payment(String order) {
    var payment = payments.get(order);
    if (payment == null) {
      throw new AssertionError("The gateway knows no payment of " + order);
    }
    return payment;
  }
}
