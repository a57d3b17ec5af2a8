package io.kassa.gateway.worldpay.wire;

/**
 * Who pays.
 *
 * @param email 1 to 128 characters
 */
public record Customer(String email) {}
