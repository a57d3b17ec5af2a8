package io.kassa.gateway.worldpay;

import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.worldpay.wire.Action;
import io.kassa.gateway.worldpay.wire.Actions;
import io.kassa.gateway.worldpay.wire.PaymentAnswer;
import io.kassa.payment.Evidence.BankApproved;
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

    /** What may be done, and where. */
    record Link(URI href) implements Offer {}

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
   * @param whole whether everything goes back
   * @return the link, or the outcome without one
   */
  Offer of(Reply reply, boolean whole) {
    if (reply.status() / 100 == 4) {
      refusals.alarm(reply);
      return new Offer.None(
          new Refused(refusals.name(reply).orElse("query: HTTP " + reply.status())));
    }
    var answer = reader.read(reply.body(), PaymentAnswer.class).filter(any -> reply.isSuccess());
    return answer
        .map(told -> offer(told, whole))
        .orElseGet(() ->
            new Offer.None(new Unreachable("query: HTTP " + reply.status() + ", unreadable")));
  }

  private Offer offer(PaymentAnswer answer, boolean whole) {
    if (isOnlyApproved(answer)) {
      return notOffered();
    }
    var actions = answer.actions();
    var part = actions.flatMap(Actions::partialReverse);
    var wanted = whole ? actions.flatMap(Actions::reverse).or(() -> part) : part;
    return wanted.flatMap(RefundOffer::posted).map(this::followed).orElseGet(this::notOffered);
  }

  /** Reversing what is only approved would be a cancel, which Bancontact does not know. */
  private static boolean isOnlyApproved(PaymentAnswer answer) {
    return answer.lastEvent().map(Vocabulary::evidence).orElse(null) instanceof BankApproved;
  }

  private static Optional<String> posted(Action action) {
    return action.href().filter(href -> action.method().map(POST::equalsIgnoreCase).orElse(true));
  }

  private Offer followed(String href) {
    return gateway.follow(href).<Offer>map(Offer.Link::new).orElseGet(this::foreign);
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
