package io.worldpaysim.api;

import io.worldpaysim.ledger.Money;
import io.worldpaysim.ledger.PaymentOrder;
import io.worldpaysim.ledger.ResultUrls;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Reads what a merchant asks for. */
final class PaymentOrders {

  private PaymentOrders() {}

  /** The schema that a body has to obey: that of a checkout session, or the usual one. */
  static ObjectShape schemaFor(JsonObject body) {
    return body.get("instruction") instanceof JsonObject instruction
            && instruction.get("paymentInstrument") instanceof JsonObject instrument
            && instrument.get("type") instanceof JsonString type
            && type.getString().equals("checkout")
        ? BancontactSchema.CHECKOUT
        : BancontactSchema.DIRECT;
  }

  /** Reads a body that obeys its schema. */
  static PaymentOrder read(JsonObject body) {
    JsonObject instruction = body.getJsonObject("instruction");
    JsonObject urls = instruction.getJsonObject("resultUrls");
    return new PaymentOrder(
        body.getString("transactionReference"),
        text(body, "orderReference"),
        body.getJsonObject("merchant").getString("entity"),
        instruction.getJsonObject("narrative").getString("line1"),
        instruction.getJsonObject("paymentInstrument").getString("type"),
        value(instruction.getJsonObject("value")),
        new ResultUrls(
            urls.getString("success"), urls.getString("pending"), urls.getString("cancel")));
  }

  static Money value(JsonObject value) {
    return new Money(value.getJsonNumber("amount").longValueExact(), value.getString("currency"));
  }

  static Optional<String> text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }
}
