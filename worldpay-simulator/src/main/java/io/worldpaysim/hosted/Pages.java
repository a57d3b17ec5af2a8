package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Request;
import io.worldpaysim.ledger.PaymentOrder;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import io.worldpaysim.options.Options;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that a shopper can meet, each in the language of the request. */
public final class Pages {

  private static final DateTimeFormatter CLOCK_TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Brussels"));

  private final Layout layout = new Layout();
  private final Template choice = Template.named("choice.html");
  private final Template finished = Template.named("finished.html");
  private final Template closed = Template.named("closed.html");
  private final Template trouble = Template.named("trouble.html");
  private final Template back = Template.named("back.html");
  private final WayBack wayBack;

  /** Pages that send shoppers back as the options say. */
  public Pages(Options options) {
    this.wayBack = new WayBack(options);
  }

  Answer choice(Request request, StoredPayment payment, Instant now) {
    Language language = layout.language(request);
    Map<String, String> values = values(payment, language);
    values.put("expires", CLOCK_TIME.format(payment.openUntil(now)));
    return layout.page(200, request, "choice", choice, values, payment);
  }

  Answer finished(Request request, StoredPayment payment, Instant now) {
    Language language = layout.language(request);
    Map<String, String> values = values(payment, language);
    Turn last = payment.past(now).getLast();
    values.put("event", last.lastEvent());
    values.put("since", CLOCK_TIME.format(last.at()));
    Optional<String> link = wayBack.of(payment, now);
    values.put("link", link.orElse(""));
    values.put("back", link.map(there -> back.fill(values, layout.messages(language))).orElse(""));
    return layout.page(200, request, "finished", finished, values, payment);
  }

  Answer closed(Request request, StoredPayment payment) {
    Map<String, String> values = values(payment, layout.language(request));
    return layout.page(200, request, "closed", closed, values, payment);
  }

  /** Sends the browser to the shop; stays when the merchant gave no usable address. */
  Answer back(Request request, StoredPayment payment, Instant now) {
    return wayBack
        .of(payment, now)
        .map(link -> Answer.redirect(303, link))
        .orElseGet(() -> finished(request, payment, now));
  }

  Answer trouble(int status, Request request, String kind) {
    Language language = layout.language(request);
    Map<String, String> values = new HashMap<>();
    values.put(
        "reason",
        layout
            .messages(language)
            .template("trouble." + kind)
            .fill(values, layout.messages(language)));
    return layout.page(status, request, "trouble", trouble, values);
  }

  private static Map<String, String> values(StoredPayment payment, Language language) {
    PaymentOrder order = payment.order();
    Map<String, String> values = new HashMap<>();
    values.put("amount", language.euros(order.value().amount()));
    values.put("entity", order.entity());
    values.put("narrative", order.narrative());
    values.put("reference", order.orderReference().orElse(order.transactionReference()));
    values.put("session", payment.sessionId());
    return values;
  }
}
