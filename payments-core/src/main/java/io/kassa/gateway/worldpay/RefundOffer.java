package io.kassa.gateway.worldpay;

import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.worldpay.wire.Action;
import io.kassa.gateway.worldpay.wire.Actions;
import io.kassa.gateway.worldpay.wire.PaymentAnswer;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.GatewayLink;
import java.net.URI;
import java.util.Optional;

/**
 * What Worldpay offers for a payment just now, before money is given back: the link to follow, or
 * why there is none. Whatever is wrong here, nothing was sent.
 */
final class RefundOffer {

  /** Our word for "Worldpay offers no such thing for this payment now". */
  static final String NOT_OFFERED = "notOffered";

  private static final String POST = "POST";

  private final GatewayAddress gateway;
  private final WireReader reader;
  private final Refusals refusals;
  private final Alarm alarm;

  /** A link, or the outcome without one. */
  sealed interface Offer {

    /** What may be done, and where; and where parts are taken, if that was said just now. */
    record Link(URI href, Optional<GatewayLink> part) implements Offer {}

    /** Nothing may be done. */
    record None(RefundOutcome outcome) implements Offer {}
  }

  RefundOffer(GatewayAddress gateway, WireReader reader, Alarm alarm) {
    this.gateway = gateway;
    this.reader = reader;
    this.refusals = new Refusals(reader, alarm);
    this.alarm = alarm;
  }

  /**
   * Reads the answer to a query.
   *
   * @param reply the answer
   * @param call what is to go back
   * @return the link, or the outcome without one
   */
  Offer of(Reply reply, RefundCall call) {
    if (reply.status() / 100 == 4) {
      refusals.alarm(reply);
      return new Offer.None(
          new Refused(refusals.name(reply).orElse("query: HTTP " + reply.status())));
    }
    var answer = reader.read(reply.body(), PaymentAnswer.class).filter(any -> reply.isSuccess());
    return answer
        .map(told -> offer(told, call))
        .orElseGet(() ->
            new Offer.None(new Unreachable("query: HTTP " + reply.status() + ", unreadable")));
  }

  private Offer offer(PaymentAnswer answer, RefundCall call) {
    if (isOnlyApproved(answer)) {
      return notOffered();
    }
    var part = answer.actions().flatMap(Actions::partialReverse).flatMap(RefundOffer::posted);
    var all = answer.actions().flatMap(Actions::reverse).flatMap(RefundOffer::posted);
    var wanted = call.whole() ? all.or(() -> part) : part;
    return wanted
        .or(() -> remembered(answer, call))
        .map(href -> followed(href, part))
        .orElseGet(this::notOffered);
  }

  /**
   * In the documentation a payment offers nothing once a refund was made (contract section 3.3),
   * though several parts are allowed: then the link counts that Worldpay gave before.
   */
  private static Optional<String> remembered(PaymentAnswer answer, RefundCall call) {
    return answer
        .lastEvent()
        .flatMap(Vocabulary::refund)
        .flatMap(told -> call.part().known())
        .map(GatewayLink::href);
  }

  /** Reversing what is only approved would be a cancel, which Bancontact does not know. */
  private static boolean isOnlyApproved(PaymentAnswer answer) {
    return answer.lastEvent().map(Vocabulary::evidence).orElse(null) instanceof BankApproved;
  }

  private static Optional<String> posted(Action action) {
    return action.href().filter(href -> action.method().map(POST::equalsIgnoreCase).orElse(true));
  }

  private Offer followed(String href, Optional<String> part) {
    return gateway
        .follow(href)
        .<Offer>map(link -> new Offer.Link(link, part.map(GatewayLink::new)))
        .orElseGet(this::foreign);
  }

  private Offer foreign() {
    alarm.raise(
        "foreign refund link",
        "Worldpay offers a refund by a link that does not lie on kassa.worldpay.url; it is not"
            + " called.");
    return new Offer.None(new Refused("link may not be used"));
  }

  private Offer notOffered() {
    return new Offer.None(new Refused(NOT_OFFERED));
  }
}
