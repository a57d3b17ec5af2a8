package io.kassa.payment;

/**
 * How to ask the gateway about a payment; without one, only a notification can tell.
 *
 * @param paymentId the gateway's own name for it, opaque
 * @param query where to ask
 */
public record GatewayHandle(String paymentId, GatewayLink query) {}
