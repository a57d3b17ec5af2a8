package io.worldpaysim.ledger;

/**
 * An amount as the API writes it.
 *
 * @param amount in minor units (cents)
 * @param currency the ISO 4217 code
 */
public record Money(long amount, String currency) {}
