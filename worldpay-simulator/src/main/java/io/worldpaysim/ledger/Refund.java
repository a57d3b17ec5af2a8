package io.worldpaysim.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A refund that was accepted.
 *
 * @param reference the merchant's name for it, when one was given
 * @param value how much goes back
 * @param at when it was accepted
 * @param commandId the id of the interaction that asked for it
 */
public record Refund(Optional<String> reference, Money value, Instant at, String commandId) {}
