package io.kassa.gateway.worldpay;

import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.worldpay.wire.EventAmount;
import io.kassa.gateway.worldpay.wire.EventDetails;
import io.kassa.gateway.worldpay.wire.EventMessage;
import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.TransactionReference;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundReference;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Worldpay's events in our words. */
final class Events {

  private static final String PAYMENT = "payment";

  /** What an identity can be; Worldpay's examples are UUIDs. */
  private static final Pattern IDENTITY = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private Events() {}

  /**
   * Translates.
   *
   * @param message what came
   * @param standIn the event's identity if Worldpay gave none that can be kept
   * @return the event, or empty if it does not say what happened
   */
  static Optional<GatewayEvent> of(EventMessage message, String standIn) {
    return message
        .eventDetails()
        .filter(details -> details.type().filter(type -> !type.isBlank()).isPresent())
        .map(details -> event(message, details, standIn));
  }

  private static GatewayEvent event(EventMessage message, EventDetails details, String standIn) {
    var type = type(details);
    var evidence = Vocabulary.evidence(type);
    var reported =
        Vocabulary.tellsOfTheWholePayment(type) ? details.amount() : Optional.<EventAmount>empty();
    var amount = reported.flatMap(Events::money);
    var id = message.eventId().filter(text -> IDENTITY.matcher(text).matches()).orElse(standIn);
    return new GatewayEvent(
        id,
        Vocabulary.shown(type),
        details.transactionReference().flatMap(Events::reference),
        // An amount that cannot be compared must not pass for one that was not given.
        reported.isPresent() && amount.isEmpty() ? incomparable(type) : evidence,
        amount,
        Vocabulary.refund(type).map(told -> refund(told, details, id)),
        Vocabulary.shown(message.eventTimestamp().orElse("")));
  }

  /** A refund that Worldpay does not name is called by the event that told of it. */
  private static RefundNews refund(RefundEvidence told, EventDetails details, String id) {
    return new RefundNews(
        told,
        details.reference().flatMap(Events::refundReference),
        details.amount().flatMap(Events::money),
        refundReference("event-" + id));
  }

  private static Optional<RefundReference> refundReference(String text) {
    try {
      return Optional.of(new RefundReference(text));
    } catch (IllegalArgumentException nobodys) {
      return Optional.empty();
    }
  }

  /** A payout's "refused" is not a payment's; said with its kind, it is a word of its own. */
  private static String type(EventDetails details) {
    var word = details.type().orElseThrow().strip();
    var kind = details.classification().map(String::strip).filter(text -> !text.isEmpty());
    return kind.filter(text -> !text.equalsIgnoreCase(PAYMENT))
        .map(text -> text + "/" + word)
        .orElse(word);
  }

  private static Evidence incomparable(String type) {
    return new Unintelligible(Vocabulary.shown(type + " with an amount that cannot be read"));
  }

  private static Optional<TransactionReference> reference(String text) {
    try {
      return Optional.of(new TransactionReference(text));
    } catch (IllegalArgumentException nobodys) {
      return Optional.empty();
    }
  }

  private static Optional<Money> money(EventAmount amount) {
    var value = amount.value().flatMap(Events::whole);
    var currency = amount.currencyCode().flatMap(Events::currency);
    return value.flatMap(units -> currency.map(known -> new Money(units, known)));
  }

  private static Optional<Long> whole(JsonValue value) {
    try {
      return value instanceof JsonNumber number
          ? Optional.of(number.longValueExact())
          : Optional.empty();
    } catch (ArithmeticException fractionOrTooLarge) {
      return Optional.empty();
    }
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
