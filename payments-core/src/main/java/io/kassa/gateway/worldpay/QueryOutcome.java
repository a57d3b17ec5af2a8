package io.kassa.gateway.worldpay;

import io.kassa.gateway.Answer;
import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.worldpay.wire.PaymentAnswer;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Testimony;
import io.kassa.refund.RefundNews;
import java.time.InstantSource;
import java.util.Set;

/**
 * What the answer to a query means. A word is testimony, known or not; "no such payment" is one
 * too, but only when Worldpay says it by name, for any proxy can answer 404. All else is silence.
 */
final class QueryOutcome {

  /** The second is what other Access APIs say while a payment cannot be queried yet. */
  private static final Set<String> NOT_THERE = Set.of("paymentNotFound", "urlContainsInvalidValue");

  private final WireReader reader;
  private final Refusals refusals;
  private final InstantSource clock;

  QueryOutcome(WireReader reader, Alarm alarm, InstantSource clock) {
    this.reader = reader;
    this.refusals = new Refusals(reader, alarm);
    this.clock = clock;
  }

  /** Judges an answer. */
  Answer of(Reply reply) {
    return switch (reply.status() / 100) {
      case 2 -> heard(reply);
      case 4 -> refused(reply);
      default -> new Silent("HTTP " + reply.status());
    };
  }

  private Answer heard(Reply reply) {
    return reader
        .read(reply.body(), PaymentAnswer.class)
        .flatMap(PaymentAnswer::lastEvent)
        .filter(word -> !word.isBlank())
        .<Answer>map(word -> testimony(Vocabulary.evidence(word), word))
        .orElseGet(() -> new Silent("HTTP " + reply.status() + ", no lastEvent"));
  }

  private Answer refused(Reply reply) {
    var name = refusals.name(reply).orElse("");
    if (NOT_THERE.contains(name)) {
      return testimony(new NoSuchPayment(), name);
    }
    refusals.alarm(reply);
    return new Silent(name.isEmpty() ? "HTTP " + reply.status() : name);
  }

  private Answer testimony(Evidence evidence, String word) {
    return new Heard(
        new Testimony(evidence, Vocabulary.shown(word), clock.instant()),
        Vocabulary.refund(word).map(RefundNews::ofSome));
  }
}
