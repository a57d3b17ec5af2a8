package io.worldpaysim.ledger;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Payments as JSON: the lines of the ledger's file, from which everything can be read back. */
public final class StoredPaymentJson {

  private static final JsonProvider JSON = JsonProvider.provider();

  private StoredPaymentJson() {}

  /** The whole payment, planned turns included. */
  public static JsonObject write(StoredPayment payment) {
    PaymentOrder order = payment.order();
    JsonObjectBuilder json = JSON.createObjectBuilder();
    json.add("number", payment.number());
    json.add("transactionReference", order.transactionReference());
    order.orderReference().ifPresent(reference -> json.add("orderReference", reference));
    json.add("entity", order.entity()).add("narrative", order.narrative());
    json.add("instrumentType", order.instrumentType());
    json.add("amount", order.value().amount()).add("currency", order.value().currency());
    json.add("paymentId", payment.paymentId());
    json.add("tokenId", payment.tokenId()).add("sessionId", payment.sessionId());
    json.add("success", order.resultUrls().success());
    json.add("pending", order.resultUrls().pending());
    json.add("cancel", order.resultUrls().cancel());
    payment.tokenUsedAt().ifPresent(at -> json.add("tokenUsedAt", at.toString()));
    json.add("history", history(payment.history()));
    return json.add("refunds", refunds(payment.refunds())).build();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException when something is missing or of the wrong type
   */
  public static StoredPayment read(JsonObject json) {
    PaymentOrder order =
        new PaymentOrder(
            json.getString("transactionReference"),
            text(json, "orderReference"),
            json.getString("entity"),
            json.getString("narrative"),
            json.getString("instrumentType"),
            money(json),
            new ResultUrls(
                json.getString("success"), json.getString("pending"), json.getString("cancel")));
    return new StoredPayment(
        json.getJsonNumber("number").longValueExact(),
        json.getString("paymentId"),
        json.getString("tokenId"),
        json.getString("sessionId"),
        order,
        json.getJsonArray("history").getValuesAs(StoredPaymentJson::turn),
        json.getJsonArray("refunds").getValuesAs(StoredPaymentJson::refund),
        text(json, "tokenUsedAt").map(Instant::parse));
  }

  static JsonArray history(List<Turn> turns) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Turn turn : turns) {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("lastEvent", turn.lastEvent())
              .add("at", turn.at().toString());
      turn.refund().ifPresent(commandId -> json.add("refund", commandId));
      array.add(json);
    }
    return array.build();
  }

  static JsonArray refunds(List<Refund> refunds) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Refund refund : refunds) {
      JsonObjectBuilder json = JSON.createObjectBuilder();
      refund.reference().ifPresent(reference -> json.add("reference", reference));
      json.add("amount", refund.value().amount()).add("currency", refund.value().currency());
      array.add(json.add("at", refund.at().toString()).add("commandId", refund.commandId()));
    }
    return array.build();
  }

  private static Turn turn(JsonObject json) {
    return new Turn(
        json.getString("lastEvent"), Instant.parse(json.getString("at")), text(json, "refund"));
  }

  private static Refund refund(JsonObject json) {
    return new Refund(
        text(json, "reference"),
        money(json),
        Instant.parse(json.getString("at")),
        json.getString("commandId"));
  }

  private static Money money(JsonObject json) {
    return new Money(json.getJsonNumber("amount").longValueExact(), json.getString("currency"));
  }

  private static Optional<String> text(JsonObject json, String name) {
    return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
  }
}
