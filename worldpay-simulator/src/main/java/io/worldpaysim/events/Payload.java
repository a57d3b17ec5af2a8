package io.worldpaysim.events;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Money;
import io.worldpaysim.ledger.Refund;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The bodies of events, with the fields in the order of the documentation. */
final class Payload {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** Milliseconds and no zone, as documented; that it is UTC is a guess. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

  private Payload() {}

  /** Tells a turn of a payment; empty when Worldpay has no event for it. */
  static Optional<JsonObject> of(StoredPayment payment, Turn turn, String eventId) {
    return Fields.of(turn.lastEvent())
        .map(fields ->
            JSON.createObjectBuilder()
                .add("eventId", eventId)
                .add("eventTimestamp", timestamp(turn))
                .add("eventDetails", details(payment, turn, fields))
                .build());
  }

  /** Says a word about a reference, with everything else as of a payment. */
  static JsonObject invented(StoredPayment model, String reference, String type, String eventId) {
    Turn turn = new Turn(type, model.createdAt());
    Fields fields = Fields.of(type).orElse(Fields.USUAL);
    return JSON.createObjectBuilder()
        .add("eventId", eventId)
        .add("eventTimestamp", timestamp(turn))
        .add("eventDetails", details(model.called(reference), turn, fields))
        .build();
  }

  private static JsonObjectBuilder details(StoredPayment payment, Turn turn, Fields fields) {
    Optional<Refund> refund = refund(payment, turn);
    JsonObjectBuilder details = JSON.createObjectBuilder().add("classification", "payment");
    if (fields.downstreamReference()) {
      details.add("downstreamReference", "SIM%013d".formatted(payment.number()));
    }
    details
        .add("transactionReference", payment.order().transactionReference())
        .add("type", turn.lastEvent())
        .add("date", LocalDate.ofInstant(payment.createdAt(), ZoneOffset.UTC).toString());
    if (fields.reference()) {
      reference(payment, turn, refund).ifPresent(text -> details.add("reference", text));
    }
    if (fields.amount()) {
      details.add("amount", amount(refund.map(Refund::value).orElse(payment.order().value())));
    }
    if (fields.instrument()) {
      details.add("paymentInstrument", JSON.createObjectBuilder().add("method", "bancontact"));
    }
    if (turn.lastEvent().equals(Event.REFUND_FAILED)) {
      details.add("refund", JSON.createObjectBuilder().add("refusal", refusal()));
    }
    JsonObjectBuilder unused = JSON.createObjectBuilder().add("href", "");
    return details.add("_links", JSON.createObjectBuilder().add("payment", unused));
  }

  /** A settlement that nobody asked for has no name of the merchant's; ours stands in for it. */
  private static Optional<String> reference(
      StoredPayment payment, Turn turn, Optional<Refund> refund) {
    return turn.refund().isPresent()
        ? refund.flatMap(Refund::reference)
        : Optional.of(payment.order().transactionReference());
  }

  private static Optional<Refund> refund(StoredPayment payment, Turn turn) {
    return payment.refunds().stream()
        .filter(refund -> turn.refund().equals(Optional.of(refund.commandId())))
        .findFirst();
  }

  private static JsonObjectBuilder amount(Money value) {
    return JSON.createObjectBuilder()
        .add("value", value.amount())
        .add("currencyCode", value.currency());
  }

  private static JsonObjectBuilder refusal() {
    return JSON.createObjectBuilder().add("code", "5").add("description", "The bank declines");
  }

  private static String timestamp(Turn turn) {
    return TIMESTAMP.format(LocalDateTime.ofInstant(turn.at(), ZoneOffset.UTC));
  }
}
