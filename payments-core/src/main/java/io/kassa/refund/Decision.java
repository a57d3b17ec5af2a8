package io.kassa.refund;

import java.time.Instant;

/**
 * What a second person decided about a refund.
 *
 * @param by who
 * @param at when (UTC)
 * @param approved whether it may go
 * @param reason why not; may be empty if it may go
 */
public record Decision(String by, Instant at, boolean approved, String reason) {}
