package io.worldpaysim.ledger;

import java.time.Instant;

/**
 * One event as the merchant is told it, and how its sending stands.
 *
 * @param eventId its id, the same in every repetition
 * @param transactionReference the payment that it is about, which may be none of ours
 * @param turn the place of the turn that it tells in the payment's history; 0: it tells none
 * @param type the word in it
 * @param at when it was made
 * @param body what is sent
 * @param seal how it is signed
 * @param dispatch how its sending stands
 */
public record Notice(
    String eventId,
    String transactionReference,
    int turn,
    String type,
    Instant at,
    String body,
    Seal seal,
    Dispatch dispatch) {

  /** The same event after something was sent. */
  public Notice with(Dispatch later) {
    return new Notice(eventId, transactionReference, turn, type, at, body, seal, later);
  }
}
