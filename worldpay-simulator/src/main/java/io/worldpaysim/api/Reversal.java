package io.worldpaysim.api;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.ledger.Flow;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.Money;
import io.worldpaysim.ledger.Refund;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import io.worldpaysim.options.Refusal;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reversals and partial reversals. Both accept any amount that is left, because the documentation's
 * own examples send partial reversals to the address of whole ones.
 */
final class Reversal {

  private final Ledger ledger;
  private final RefundRules rules;
  private final Flow flow;
  private final Laboratory laboratory;
  private final PaymentAnswers answers;
  private final Refusals refusals;
  private final Clock clock;

  Reversal(
      Ledger ledger,
      RefundRules rules,
      Flow flow,
      Laboratory laboratory,
      PaymentAnswers answers,
      Refusals refusals,
      Clock clock) {
    this.ledger = ledger;
    this.flow = flow;
    this.laboratory = laboratory;
    this.rules = rules;
    this.answers = answers;
    this.refusals = refusals;
    this.clock = clock;
  }

  Answer answer(Request request, Route route) {
    boolean whole = request.body().length == 0 && route.operation() == Operation.REVERSAL;
    Optional<JsonObject> body = whole ? Optional.empty() : Json.read(request.body());
    if (!whole && body.isEmpty()) {
      return refusals.answer(Refusal.NOT_JSON);
    }
    List<Violation> violations = new ArrayList<>();
    body.ifPresent(json -> BancontactSchema.REVERSAL.check(json, "$", violations));
    return violations.isEmpty()
        ? accept(route.paymentId(), body)
        : refusals.answer(Refusal.SCHEMA, violations);
  }

  private Answer accept(String paymentId, Optional<JsonObject> body) {
    Instant now = clock.instant();
    String commandId = Ids.commandId();
    return ledger
        .change(
            paymentId,
            payment -> {
              Refund refund = refund(payment, body, now, commandId);
              return rules.refusal(payment, refund).isPresent()
                  ? payment
                  : payment.refunded(refund, later(payment, refund));
            })
        .map(payment -> outcome(payment, refund(payment, body, now, commandId)))
        .orElseGet(() -> refusals.answer(Refusal.PAYMENT_NOT_FOUND));
  }

  private List<Turn> later(StoredPayment payment, Refund refund) {
    return laboratory
        .refundFate(payment.order().transactionReference())
        .map(fate -> fate.turns(refund))
        .orElseGet(() -> flow.refund(refund));
  }

  /** Without the refund among its refunds the payment is as it was, and judged the same again. */
  private Answer outcome(StoredPayment payment, Refund refund) {
    return payment.refunds().contains(refund)
        ? answers.accepted(payment, refund.at(), refund.commandId())
        : refusals.answer(rules.refusal(payment, refund).orElseThrow());
  }

  private static Refund refund(
      StoredPayment payment, Optional<JsonObject> body, Instant now, String commandId) {
    Money value =
        body.map(json -> PaymentOrders.value(json.getJsonObject("value")))
            .orElse(payment.order().value());
    Optional<String> reference = body.flatMap(json -> PaymentOrders.text(json, "reference"));
    return new Refund(reference, value, now, commandId);
  }
}
