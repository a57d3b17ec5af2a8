package io.kassa.gateway.worldpay.wire;

/**
 * An amount.
 *
 * @param amount in minor units
 * @param currency ISO 4217 code
 */
public record Value(long amount, String currency) {}
