package io.worldpaysim.laboratory;

import static io.worldpaysim.laboratory.Tampering.JSON;

import io.worldpaysim.events.Invention;
import io.worldpaysim.events.Letter;
import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Seal;
import io.worldpaysim.ledger.StoredPayment;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Scenarios in which events are untrue, forged or unreadable. */
final class FalseTellings {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

  private FalseTellings() {}

  static List<Recipe> all() {
    return Stream.of(changed(), invented()).flatMap(List::stream).toList();
  }

  private static List<Recipe> changed() {
    return List.of(
        new Recipe(
            Kind.WEBHOOK,
            "webhook-amount-differs",
            "Events tell another amount than the payment's, by so many cents.",
            "by: 1",
            settings -> {
              int by = settings.number("by", 1);
              return new Rewritten(event -> amount(event, by, "EUR"));
            }),
        rewritten(
            "webhook-currency-differs",
            "Events tell the amount in USD.",
            event -> amount(event, 0, "USD")),
        rewritten(
            "webhook-from-the-future",
            "Events are dated tomorrow.",
            event -> later(event, Duration.ofDays(1))),
        rewritten(
            "webhook-unknown-fields",
            "Events have fields that nobody knows.",
            event -> Tampering.builder(event).add("mood", "sunny").build()),
        rewritten(
            "webhook-without-reference",
            "Events do not say which payment they are about.",
            event -> details(event, it -> Tampering.without(it, "transactionReference"))),
        Recipe.of(
            Kind.WEBHOOK, "webhook-unreadable", "Events break off in the middle.", new Broken()));
  }

  private static List<Recipe> invented() {
    return List.of(
        Recipe.of(
            Kind.WEBHOOK,
            "webhook-unknown-type",
            "Every event is followed by one of a type that nobody knows.",
            new Strange()),
        Recipe.of(
            Kind.WEBHOOK,
            "webhook-forged",
            "Somebody without the key says at once that the payment is paid.",
            new Forged()),
        new Recipe(
            Kind.WEBHOOK,
            "webhook-for-unknown-reference",
            "A signed event says that a payment is paid that nobody has made.",
            "reference: stranger-1",
            settings -> new Stranger(settings.text("reference", ""))));
  }

  private static Recipe rewritten(String name, String sentence, UnaryOperator<JsonObject> change) {
    return Recipe.of(Kind.WEBHOOK, name, sentence, new Rewritten(change));
  }

  private static JsonObject details(JsonObject event, UnaryOperator<JsonObject> change) {
    JsonObject details = change.apply(event.getJsonObject("eventDetails"));
    return Tampering.builder(event).add("eventDetails", details).build();
  }

  private static JsonObject amount(JsonObject event, int by, String currency) {
    return details(
        event,
        details -> {
          JsonObject amount = details.getJsonObject("amount");
          if (amount == null) {
            return details;
          }
          JsonNumber value = amount.getJsonNumber("value");
          JsonObjectBuilder other =
              JSON.createObjectBuilder()
                  .add("value", value.longValueExact() + by)
                  .add("currencyCode", currency);
          return Tampering.builder(details).add("amount", other).build();
        });
  }

  private static JsonObject later(JsonObject event, Duration by) {
    LocalDateTime time = LocalDateTime.parse(event.getString("eventTimestamp")).plus(by);
    return Tampering.builder(event).add("eventTimestamp", TIMESTAMP.format(time)).build();
  }

  private record Rewritten(UnaryOperator<JsonObject> change) implements Telling {
    @Override
    public List<Letter> told(StoredPayment payment, Letter genuine) {
      boolean whole = genuine.body().endsWith("}");
      return List.of(whole ? genuine.withBody(rewritten(genuine.body())) : genuine);
    }

    private String rewritten(String body) {
      return change.apply(Tampering.read(body)).toString();
    }
  }

  private record Broken() implements Telling {
    @Override
    public List<Letter> told(StoredPayment payment, Letter genuine) {
      String body = genuine.body();
      return List.of(genuine.withBody(body.substring(0, body.length() / 2)));
    }
  }

  private record Strange() implements Telling {
    @Override
    public List<Letter> told(StoredPayment payment, Letter genuine) {
      return List.of(genuine, Invention.of(payment, "paidInSeashells"));
    }
  }

  private record Forged() implements Telling {
    @Override
    public List<Letter> created(StoredPayment payment) {
      return List.of(Invention.of(payment, Event.SENT_FOR_SETTLEMENT).sealed(Seal.FORGED));
    }
  }

  private record Stranger(String reference) implements Telling {
    @Override
    public List<Letter> created(StoredPayment payment) {
      String about = reference.isEmpty() ? "stranger-" + UUID.randomUUID() : reference;
      return List.of(Invention.about(about, payment, Event.SENT_FOR_SETTLEMENT));
    }
  }
}
