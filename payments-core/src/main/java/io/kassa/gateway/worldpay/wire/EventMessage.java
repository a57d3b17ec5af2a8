package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * What Worldpay posts when something happened (contract section 6.1).
 *
 * @param eventId its name for the event, the same however often it is sent
 * @param eventTimestamp when it happened; without a zone
 * @param eventDetails what happened
 */
public record EventMessage(
    Optional<String> eventId,
    Optional<String> eventTimestamp,
    Optional<EventDetails> eventDetails) {}
