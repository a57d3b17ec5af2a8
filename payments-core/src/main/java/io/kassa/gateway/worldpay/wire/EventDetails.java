package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * What happened, to what.
 *
 * @param classification whether a payment is meant, or a payout, or a chargeback
 * @param type what happened, in the words of queries
 * @param transactionReference the payment
 * @param reference the refund, as whoever asked for it called it; with some types only
 * @param amount the payment's amount; with some types another one, with some none
 */
public record EventDetails(
    Optional<String> classification,
    Optional<String> type,
    Optional<String> transactionReference,
    Optional<String> reference,
    Optional<EventAmount> amount) {}
