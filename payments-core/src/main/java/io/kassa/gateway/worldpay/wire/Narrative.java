package io.kassa.gateway.worldpay.wire;

/**
 * What the bank statement says.
 *
 * @param line1 1 to 24 characters of Worldpay's alphabet
 */
public record Narrative(String line1) {}
