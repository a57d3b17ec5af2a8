package io.kassa.gateway.worldpay;

import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RefundOutcome.Accepted;
import io.kassa.gateway.RefundOutcome.InDoubt;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.worldpay.wire.PaymentAnswer;
import java.util.Locale;

/**
 * What the answer to a reversal means: every status and every name becomes exactly one {@link
 * RefundOutcome}.
 *
 * <table>
 * <caption>The rules, with their reasons</caption>
 * <tr><td>2xx that says where the payment stands</td><td>Accepted</td></tr>
 * <tr><td>2xx without</td><td>InDoubt: nobody knows who answered</td></tr>
 * <tr><td>3xx</td><td>InDoubt: never followed, so nobody knows who got the request</td></tr>
 * <tr><td>4xx with a name for a repetition</td><td>InDoubt: our own request got through</td></tr>
 * <tr><td>4xx with another name</td><td>Refused</td></tr>
 * <tr><td>400, 408 or 409 without a name</td><td>InDoubt: it may hide a repetition or an end that
 * came too early</td></tr>
 * <tr><td>other 4xx</td><td>Refused: new ones may appear, all mean "not done"</td></tr>
 * <tr><td>5xx, time-out, connection lost</td><td>InDoubt: it may have been done</td></tr>
 * <tr><td>no connection, circuit open, bulkhead full</td><td>Unreachable: never sent</td></tr>
 * </table>
 */
final class RefundOutcomes {

  private static final int BAD_REQUEST = 400;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int CONFLICT = 409;

  private final WireReader reader;
  private final Refusals refusals;

  RefundOutcomes(WireReader reader, Alarm alarm) {
    this.reader = reader;
    this.refusals = new Refusals(reader, alarm);
  }

  /** Judges an answer. */
  RefundOutcome of(Reply reply) {
    return switch (reply.status() / 100) {
      case 2 -> done(reply);
      case 4 -> refused(reply);
      default -> new InDoubt("HTTP " + reply.status());
    };
  }

  /** Judges a call that brought nothing. */
  RefundOutcome of(CallFailure failure) {
    return switch (failure.kind()) {
      case NOT_SENT -> new Unreachable(failure.what());
      case IN_DOUBT -> new InDoubt(failure.what());
    };
  }

  private RefundOutcome done(Reply reply) {
    return reader
        .read(reply.body(), PaymentAnswer.class)
        .flatMap(PaymentAnswer::lastEvent)
        .filter(word -> !word.isBlank())
        .<RefundOutcome>map(word -> new Accepted(Vocabulary.shown(word)))
        .orElseGet(() -> new InDoubt("HTTP " + reply.status() + ", unreadable"));
  }

  private RefundOutcome refused(Reply reply) {
    var name = refusals.name(reply);
    if (name.filter(RefundOutcomes::tellsOfRepetition).isPresent()) {
      return new InDoubt(name.get());
    }
    if (name.isEmpty() && mayHideAnything(reply.status())) {
      return new InDoubt("HTTP " + reply.status() + ", unreadable");
    }
    refusals.alarm(reply);
    return new Refused(name.orElse("HTTP " + reply.status()));
  }

  /** No name for it is documented for reversals; those of other calls say it in these words. */
  private static boolean tellsOfRepetition(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("duplicate") || lower.contains("alreadybeenprocessed");
  }

  private static boolean mayHideAnything(int status) {
    return status == BAD_REQUEST || status == REQUEST_TIMEOUT || status == CONFLICT;
  }
}
