package io.worldpaysim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * {@code GET /ledger}: what was accepted and what was asked, for programs that compare a shop with
 * the simulator. {@code ?orderReference=} and {@code ?transactionReference=} narrow it.
 */
public final class LedgerDoor implements Door {

  private static final JsonProvider JSON = JsonProvider.provider();

  private final Ledger ledger;
  private final Supplier<Map<String, Long>> requests;
  private final Clock clock;

  /**
   * Shows a ledger.
   *
   * @param ledger what is shown
   * @param requests the number of requests received so far by kind
   * @param clock decides which planned turns have happened
   */
  public LedgerDoor(Ledger ledger, Supplier<Map<String, Long>> requests, Clock clock) {
    this.ledger = ledger;
    this.requests = requests;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    Instant now = clock.instant();
    JsonArrayBuilder payments = JSON.createArrayBuilder();
    List<Entry> entries = ledger.entries();
    entries.stream()
        .filter(wanted(request))
        .map(entry -> payment(entry, now))
        .forEach(payments::add);
    JsonObjectBuilder counts = JSON.createObjectBuilder();
    requests.get().forEach(counts::add);
    String body =
        JSON.createObjectBuilder()
            .add("payments", payments)
            .add("requests", counts)
            .add("strangers", strangers(entries))
            .build()
            .toString();
    return Answer.of(200, "application/json", body.getBytes(UTF_8))
        .with("Cache-Control", "no-store");
  }

  /** Events about payments that were never made. */
  private JsonArrayBuilder strangers(List<Entry> entries) {
    Set<String> known =
        entries.stream()
            .map(entry -> entry.payment().order().transactionReference())
            .collect(Collectors.toSet());
    return NoticeJson.list(ledger.notices().notAbout(known));
  }

  private static Predicate<Entry> wanted(Request request) {
    Predicate<Entry> order =
        request
            .parameter("orderReference")
            .<Predicate<Entry>>map(
                it -> entry -> entry.payment().order().orderReference().equals(Optional.of(it)))
            .orElse(entry -> true);
    return request
        .parameter("transactionReference")
        .map(it -> order.and(e -> e.payment().order().transactionReference().equals(it)))
        .orElse(order);
  }

  private JsonObjectBuilder payment(Entry entry, Instant now) {
    StoredPayment payment = entry.payment();
    PaymentOrder order = payment.order();
    JsonObjectBuilder json =
        JSON.createObjectBuilder().add("transactionReference", order.transactionReference());
    order.orderReference().ifPresent(reference -> json.add("orderReference", reference));
    return json.add("entity", order.entity())
        .add("narrative", order.narrative())
        .add("amount", order.value().amount())
        .add("currency", order.value().currency())
        .add("paymentId", payment.paymentId())
        .add("tokenId", payment.tokenId())
        .add("hostedPage", "/pay/" + payment.sessionId())
        .add("createdAt", payment.createdAt().toString())
        .add("lastEvent", payment.lastEvent(now))
        .add("history", StoredPaymentJson.history(payment.past(now)))
        .add("refunds", StoredPaymentJson.refunds(payment.refunds()))
        .add("refunded", payment.refunded(now))
        .add("moneyTaken", payment.moneyTaken(now))
        .add("events", NoticeJson.list(ledger.notices().of(order.transactionReference())))
        .add("creates", entry.creates())
        .add("duplicatesRefused", entry.duplicatesRefused())
        .add("queries", entry.queries());
  }
}
