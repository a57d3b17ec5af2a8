package io.worldpaysim.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a payment's last event. A turn in the future is planned and is dropped when
 * something else happens first.
 *
 * @param lastEvent the word that queries answer from then on
 * @param at when it takes effect
 * @param refund the command that asked for the refund that this is about; empty: about the payment
 */
public record Turn(String lastEvent, Instant at, Optional<String> refund) {

  /** A turn that is about the payment as a whole. */
  public Turn(String lastEvent, Instant at) {
    this(lastEvent, at, Optional.empty());
  }

  /** Whether it takes effect after the given moment. */
  boolean isLaterThan(Instant moment) {
    return at.isAfter(moment);
  }
}
