package io.kassa.gateway.worldpay.wire;

/**
 * The body of a reversal, whole or partial (contract section 4).
 *
 * @param reference the refund's unique reference
 * @param value how much
 */
public record ReversalRequest(String reference, Value value) {}
