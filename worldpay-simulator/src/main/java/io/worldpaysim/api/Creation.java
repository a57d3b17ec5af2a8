package io.worldpaysim.api;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.Money;
import io.worldpaysim.ledger.PaymentOrder;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Refusal;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code POST /apmPayments}: checks everything, then accepts the payment. */
final class Creation {

  private final Options options;
  private final Laboratory laboratory;
  private final Ledger ledger;
  private final PaymentAnswers answers;
  private final Refusals refusals;
  private final Clock clock;

  Creation(
      Options options,
      Laboratory laboratory,
      Ledger ledger,
      PaymentAnswers answers,
      Refusals refusals,
      Clock clock) {
    this.options = options;
    this.laboratory = laboratory;
    this.ledger = ledger;
    this.answers = answers;
    this.refusals = refusals;
    this.clock = clock;
  }

  Answer answer(Request request) {
    Optional<JsonObject> body = Json.read(request.body());
    if (body.isEmpty()) {
      return refusals.answer(Refusal.NOT_JSON);
    }
    List<Violation> violations = new ArrayList<>();
    PaymentOrders.schemaFor(body.get()).check(body.get(), "$", violations);
    return violations.isEmpty()
        ? accept(PaymentOrders.read(body.get()))
        : refusals.answer(Refusal.SCHEMA, violations);
  }

  private Answer accept(PaymentOrder order) {
    Money value = order.value();
    if (!options.entities().isEmpty() && !options.entities().contains(order.entity())) {
      return refusals.answer(Refusal.ENTITY_NOT_CONFIGURED);
    }
    if (!Limits.acceptsCurrency(value)) {
      return limit(Refusal.CURRENCY, "$.instruction.value.currency");
    }
    if (!Limits.acceptsPayment(value)) {
      return limit(Refusal.AMOUNT, "$.instruction.value.amount");
    }
    return ledger
        .create(order.transactionReference(), number -> payment(number, order))
        .map(answers::created)
        .orElseGet(() -> refusals.answer(Refusal.DUPLICATE));
  }

  private Answer limit(Refusal refusal, String path) {
    Violation violation = new Violation(Refusal.FIELD_INVALID, refusal.message(), path);
    return refusals.answer(refusal, List.of(violation));
  }

  private StoredPayment payment(long number, PaymentOrder order) {
    Instant now = clock.instant();
    String reference = order.transactionReference();
    return new StoredPayment(
        number,
        Ids.paymentId(laboratory.idLength(reference).orElse(Ids.PAYMENT_ID_LENGTH)),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString(),
        order,
        history(reference, now),
        List.of(),
        Optional.empty());
  }

  private List<Turn> history(String reference, Instant now) {
    Options.Timing timing = options.timing();
    Turn expiry = new Turn(Event.REQUEST_EXPIRED, now.plus(timing.expireAfter()));
    List<Turn> history = new ArrayList<>();
    history.add(new Turn(Event.PENDING, now));
    history.addAll(
        laboratory
            .fate(reference)
            .map(fate -> fate.planned(now, timing.flow()))
            .orElse(List.of(expiry)));
    return history;
  }
}
