package io.kassa.gateway.worldpay.wire;

/**
 * Who is paid.
 *
 * @param entity the name under which Worldpay keeps the account
 */
public record Merchant(String entity) {}
