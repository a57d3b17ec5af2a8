package io.kassa.gateway.worldpay;

import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RefundOutcome.InDoubt;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.worldpay.wire.ReversalRequest;
import io.kassa.gateway.worldpay.wire.Value;
import io.kassa.payment.GatewayLink;
import java.net.URI;
import java.util.Optional;

/**
 * Gives money back at Worldpay: looks at what is offered for the payment, then follows that link,
 * once. As long as the second call was not begun, nothing was sent.
 */
final class WorldpayRefunds {

  private static final String LOOK = "look before a refund";
  private static final String REFUND = "refund";

  private final WorldpayCalls calls;
  private final GatewayAddress gateway;
  private final Guard guard;
  private final RefundOffer offer;
  private final RefundOutcomes outcomes;

  WorldpayRefunds(WorldpayCalls calls, GatewayAddress gateway, WorldpayWatch watch) {
    this.calls = calls;
    this.gateway = gateway;
    this.guard = new Guard(watch);
    this.offer = new RefundOffer(gateway, watch.reader(), watch.alarm());
    this.outcomes = new RefundOutcomes(watch.reader(), watch.alarm());
  }

  RefundOutcome refund(RefundCall call) {
    return gateway
        .follow(call.handle().query().href())
        .map(link -> look(link, call))
        .map(found ->
            switch (found) {
              case RefundOffer.Offer.None(RefundOutcome outcome) -> outcome;
              case RefundOffer.Offer.Link(URI link, Optional<GatewayLink> part) -> {
                part.ifPresent(call.part()::offered);
                yield send(link, call);
              }
            })
        .orElseGet(() -> new Refused("the payment's link does not lie on the gateway"));
  }

  private RefundOffer.Offer look(URI link, RefundCall call) {
    return guard.call(
        LOOK,
        () -> offer.of(calls.read(link, "before " + call.reference()), call),
        failure -> notSent("query: " + failure.what()),
        why -> notSent("query: " + why),
        why -> notSent("query: " + why));
  }

  private RefundOutcome send(URI link, RefundCall call) {
    var amount = call.amount();
    var body =
        new ReversalRequest(
            call.reference().value(),
            new Value(amount.minorUnits(), amount.currency().getCurrencyCode()));
    return guard.call(
        REFUND,
        () -> outcomes.of(calls.reverse(link, body)),
        outcomes::of,
        Unreachable::new,
        InDoubt::new);
  }

  private static RefundOffer.Offer notSent(String why) {
    return new RefundOffer.Offer.None(new Unreachable(why));
  }
}
