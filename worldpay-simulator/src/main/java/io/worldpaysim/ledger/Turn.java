package io.worldpaysim.ledger;

import java.time.Instant;

/**
 * One change of a payment's last event. A turn in the future is planned and is dropped when
 * something else happens first.
 *
 * @param lastEvent the word that queries answer from then on
 * @param at when it takes effect
 */
public record Turn(String lastEvent, Instant at) {}
