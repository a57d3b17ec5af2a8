package io.kassa.gateway.worldpay.wire;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/**
 * The answer to a create and to a query (contract sections 1.4 and 3).
 *
 * @param paymentId Worldpay's name for the payment, opaque
 * @param lastEvent Worldpay's last word on it; only queries are judged by it
 * @param links where to ask about it
 * @param actions what may be done with it just now
 * @param redirect where to send the shopper; only in the answer to a create
 */
public record PaymentAnswer(
    Optional<String> paymentId,
    Optional<String> lastEvent,
    @JsonbProperty("_links") Optional<Links> links,
    @JsonbProperty("_actions") Optional<Actions> actions,
    Optional<String> redirect) {}
