package io.worldpaysim.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Answer.Header;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Flow;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Refusal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The APM API at {@code /apmPayments}. */
public final class ApiDoor implements Door {

  private static final List<Header> HEADERS =
      List.of(
          new Header("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"),
          new Header("Pragma", "no-cache"),
          new Header("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("X-Frame-Options", "DENY"));
  private static final DateTimeFormatter LOCAL_MICROSECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS");

  private final Gate gate;
  private final Counters counters;
  private final Laboratory laboratory;
  private final Ledger ledger;
  private final Creation creation;
  private final Reversal reversal;
  private final PaymentAnswers answers;
  private final Refusals refusals;
  private final Slowness slowness;
  private final Consumer<StoredPayment> teller;
  private final Clock clock;

  /**
   * Opens the API.
   *
   * @param options how it behaves
   * @param publicUrl the base of its links
   * @param ledger where payments are kept
   * @param laboratory what goes wrong with answers
   * @param counters counts what is asked
   * @param teller tells the merchant at once what is new about a payment
   * @param clock tells the time of everything
   */
  public ApiDoor(
      Options options,
      URI publicUrl,
      Ledger ledger,
      Laboratory laboratory,
      Counters counters,
      Consumer<StoredPayment> teller,
      Clock clock) {
    this.gate = new Gate(options);
    this.counters = counters;
    this.laboratory = laboratory;
    this.ledger = ledger;
    this.answers = new PaymentAnswers(options, publicUrl);
    this.refusals = new Refusals(options);
    this.creation = new Creation(options, laboratory, ledger, answers, refusals, clock);
    Flow flow = options.timing().flow();
    this.reversal =
        new Reversal(ledger, new RefundRules(options), flow, laboratory, answers, refusals, clock);
    this.slowness = new Slowness(options.timing().delay());
    this.teller = teller;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    Optional<Route> route = Route.of(request.path());
    Answer answer =
        route
            .map(known -> counted(request, known))
            .orElseGet(() -> refusals.answer(Refusal.ENDPOINT_NOT_FOUND));
    slowness.pass();
    return answer.with(HEADERS).with("WP-CorrelationId", UUID.randomUUID().toString());
  }

  private Answer counted(Request request, Route route) {
    counters.count(route.operation());
    Supplier<Answer> work = () -> guarded(request, route);
    return laboratory.answer(
        route.operation(), new Asked(request, route, work, ledger, teller, clock));
  }

  private Answer guarded(Request request, Route route) {
    return gate.refusal(request, route)
        .map(refusals::answer)
        .orElseGet(() -> carriedOut(request, route));
  }

  private Answer carriedOut(Request request, Route route) {
    return switch (route.operation()) {
      case CREATE -> creation.answer(request);
      case QUERY ->
          ledger
              .query(route.paymentId())
              .map(payment -> answers.state(payment, clock.instant()))
              .orElseGet(() -> refusals.answer(Refusal.PAYMENT_NOT_FOUND));
      case REVERSAL, PARTIAL_REVERSAL -> reversal.answer(request, route);
      case STATUS -> status();
    };
  }

  private Answer status() {
    LocalDateTime local = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    String text = "OK - " + LOCAL_MICROSECONDS.format(local);
    return Answer.of(200, "text/plain", text.getBytes(UTF_8));
  }
}
