package io.worldpaysim.laboratory;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Refund;
import io.worldpaysim.ledger.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Refunds of a payment are accepted and do not arrive.
 *
 * @param later how long after they were accepted
 */
public record RefundFate(Duration later) implements Scenario {

  /** What becomes of a refund. */
  public List<Turn> turns(Refund refund) {
    return List.of(
        new Turn(Event.REFUND_FAILED, refund.at().plus(later), Optional.of(refund.commandId())));
  }
}
