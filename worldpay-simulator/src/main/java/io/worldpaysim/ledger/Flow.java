package io.worldpaysim.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows from an approval and from a refund, and when.
 *
 * @param settleAfter from authorized to sentForSettlement
 * @param settledAfter from there to settled; empty: never told
 * @param refundedAfter from sentForRefund to refunded; empty: never told
 */
public record Flow(
    Duration settleAfter, Optional<Duration> settledAfter, Optional<Duration> refundedAfter) {

  /** All turns of an approval. */
  public List<Turn> approval(Instant at) {
    Instant settlement = at.plus(settleAfter);
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Event.SENT_FOR_AUTHORIZATION, at));
    turns.add(new Turn(Event.AUTHORIZED, at));
    turns.add(new Turn(Event.SENT_FOR_SETTLEMENT, settlement));
    settledAfter.ifPresent(after -> turns.add(new Turn(Event.SETTLED, settlement.plus(after))));
    return turns;
  }

  /** What becomes of a refund after it was sent. */
  public List<Turn> refund(Refund refund) {
    return refundedAfter
        .map(after ->
            new Turn(Event.REFUNDED, refund.at().plus(after), Optional.of(refund.commandId())))
        .stream()
        .toList();
  }
}
