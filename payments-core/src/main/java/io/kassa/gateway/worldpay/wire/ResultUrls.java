package io.kassa.gateway.worldpay.wire;

/**
 * Where the shopper comes back to; all three are demanded, a fourth is refused.
 *
 * @param success after paying
 * @param pending when the outcome is open
 * @param cancel after cancelling
 */
public record ResultUrls(String success, String pending, String cancel) {}
