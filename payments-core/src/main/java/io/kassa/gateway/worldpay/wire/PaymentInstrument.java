package io.kassa.gateway.worldpay.wire;

/**
 * How and where.
 *
 * @param type the way of paying
 * @param country ISO 3166-1 alpha-2 code
 */
public record PaymentInstrument(String type, String country) {}
