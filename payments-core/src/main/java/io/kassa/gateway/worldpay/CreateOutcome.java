package io.kassa.gateway.worldpay;

import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.Declined;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.gateway.Initiation.Unreachable;
import io.kassa.gateway.worldpay.wire.Link;
import io.kassa.gateway.worldpay.wire.Links;
import io.kassa.gateway.worldpay.wire.PaymentAnswer;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import java.util.Optional;
import java.util.Set;

/**
 * What the answer to a create means: every status and every name becomes exactly one {@link
 * Initiation}.
 *
 * <table>
 * <caption>The rules, with their reasons</caption>
 * <tr><td>2xx with a usable page and link</td><td>Redirect</td></tr>
 * <tr><td>2xx without</td><td>InDoubt: a payment exists, nobody can reach it</td></tr>
 * <tr><td>3xx</td><td>InDoubt: never followed, so nobody knows who got the request</td></tr>
 * <tr><td>400 "duplicate"</td><td>InDoubt: our own request got through before</td></tr>
 * <tr><td>400 with another name</td><td>Declined</td></tr>
 * <tr><td>400 without a name</td><td>InDoubt: it may hide a duplicate</td></tr>
 * <tr><td>other 4xx</td><td>Declined: new ones may appear, all mean "not done"</td></tr>
 * <tr><td>5xx, time-out, connection lost</td><td>InDoubt: it may have been done</td></tr>
 * <tr><td>no connection, circuit open, bulkhead full</td><td>Unreachable: never sent</td></tr>
 * </table>
 */
final class CreateOutcome {

  private static final int BAD_REQUEST = 400;

  /** The APM API's name, and two that other Access APIs use for the same. */
  private static final Set<String> DUPLICATES =
      Set.of(
          "transactionReferenceIsADuplicate",
          "transactionHasAlreadyBeenProcessed",
          "transactionStageHasAlreadyBeenProcessed");

  private final GatewayAddress gateway;
  private final PaymentPages pages;
  private final WireReader reader;
  private final Refusals refusals;
  private final Alarm alarm;

  CreateOutcome(WorldpaySettings settings, WireReader reader, Alarm alarm) {
    this.gateway = settings.gateway();
    this.pages = new PaymentPages(settings);
    this.reader = reader;
    this.refusals = new Refusals(reader, alarm);
    this.alarm = alarm;
  }

  /** Judges an answer. */
  Initiation of(Reply reply) {
    return switch (reply.status() / 100) {
      case 2 -> done(reply);
      case 4 -> refused(reply);
      default -> new InDoubt("HTTP " + reply.status());
    };
  }

  /** Judges a call that brought nothing. */
  Initiation of(CallFailure failure) {
    return switch (failure.kind()) {
      case NOT_SENT -> new Unreachable(failure.what());
      case IN_DOUBT -> new InDoubt(failure.what());
    };
  }

  private Initiation refused(Reply reply) {
    var name = refusals.name(reply);
    if (name.filter(DUPLICATES::contains).isPresent()) {
      return new InDoubt(name.get());
    }
    if (reply.status() == BAD_REQUEST && name.isEmpty()) {
      return new InDoubt("HTTP 400, unreadable");
    }
    refusals.alarm(reply);
    return new Declined(name.orElse("HTTP " + reply.status()));
  }

  private Initiation done(Reply reply) {
    var answer = reader.read(reply.body(), PaymentAnswer.class);
    if (answer.isEmpty()) {
      return new InDoubt("HTTP " + reply.status() + ", unreadable");
    }
    var page = present(answer.flatMap(PaymentAnswer::redirect));
    var link =
        present(answer.flatMap(PaymentAnswer::links).flatMap(Links::self).flatMap(Link::href));
    if (page.isEmpty() || link.isEmpty()) {
      return new InDoubt("HTTP " + reply.status() + ", no redirect or no link");
    }
    if (!pages.allow(page.get())) {
      return unusable(reply, "redirect", "allow its host in kassa.worldpay.redirect.hosts");
    }
    if (gateway.follow(link.get()).isEmpty()) {
      return unusable(reply, "link", "it must lie on kassa.worldpay.url");
    }
    var id = answer.flatMap(PaymentAnswer::paymentId).orElse("");
    return new Redirect(
        new GatewayLink(page.get()), new GatewayHandle(id, new GatewayLink(link.get())));
  }

  /** A payment that we could not ask about, or a page that nobody vouches for: not for shoppers. */
  private Initiation unusable(Reply reply, String part, String remedy) {
    alarm.raise(
        part,
        "Worldpay opened a payment with a %s that may not be used, WP-CorrelationId %s: %s."
            .formatted(part, reply.correlation(), remedy));
    return new InDoubt("HTTP " + reply.status() + ", " + part + " may not be used");
  }

  private static Optional<String> present(Optional<String> text) {
    return text.filter(value -> !value.isBlank());
  }
}
