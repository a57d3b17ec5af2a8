package io.worldpaysim.api;

import io.worldpaysim.http.Answer;
import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;

/** The answers about payments, with the fields in the order of the documentation's examples. */
final class PaymentAnswers {

  private final Options.Actions actions;
  private final String base;

  PaymentAnswers(Options options, URI publicUrl) {
    this.actions = options.actions();
    this.base = publicUrl.toString();
  }

  Answer created(StoredPayment payment) {
    JsonObjectBuilder body =
        Json.object()
            .add(
                "paymentInstrument",
                Json.object()
                    .add("method", "bancontact")
                    .add("type", payment.order().instrumentType()))
            .add("paymentId", payment.paymentId())
            .add("lastEvent", Event.PENDING)
            .add("_links", links(payment))
            .add("_actions", Json.object())
            .add("redirect", base + "/redirect?tokenId=" + payment.tokenId())
            .add("commandId", Ids.commandId());
    return Json.answer(201, body);
  }

  Answer state(StoredPayment payment, Instant now) {
    JsonObjectBuilder body =
        Json.object()
            .add("paymentId", payment.paymentId())
            .add("lastEvent", payment.lastEvent(now))
            .add("_links", links(payment))
            .add("_actions", actions(payment, now));
    return Json.answer(200, body);
  }

  Answer accepted(StoredPayment payment, Instant now, String commandId) {
    JsonObjectBuilder body =
        Json.object()
            .add("paymentId", payment.paymentId())
            .add("lastEvent", payment.lastEvent(now))
            .add("_links", links(payment))
            .add("_actions", Json.object())
            .add("commandId", commandId);
    return Json.answer(202, body);
  }

  private JsonObjectBuilder links(StoredPayment payment) {
    return Json.object().add("self", Json.object().add("href", self(payment)));
  }

  private JsonObjectBuilder actions(StoredPayment payment, Instant now) {
    boolean offered =
        switch (payment.lastEvent(now)) {
          case Event.AUTHORIZED -> actions.onAuthorized();
          case Event.SENT_FOR_SETTLEMENT, Event.SETTLED -> true;
          case Event.SENT_FOR_REFUND, Event.REFUNDED, Event.REFUND_FAILED ->
              actions.afterRefund() && payment.refunded(now) < payment.order().value().amount();
          default -> false;
        };
    JsonObjectBuilder body = Json.object();
    if (offered) {
      String partial = actions.partialQuirk() ? "/reversals" : "/partialReversals";
      body.add("reverse", action(self(payment) + "/reversals"));
      body.add("partialReverse", action(self(payment) + partial));
    }
    return body;
  }

  private static JsonObjectBuilder action(String href) {
    return Json.object().add("href", href).add("method", "POST");
  }

  private String self(StoredPayment payment) {
    return base + "/apmPayments/" + payment.paymentId();
  }
}
