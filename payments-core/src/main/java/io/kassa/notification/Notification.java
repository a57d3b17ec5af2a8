package io.kassa.notification;

import io.kassa.payment.TransactionReference;
import java.time.Instant;
import java.util.Optional;

/**
 * A notification as it came. Its body may hold anything; {@link #toString()} shows none of it.
 *
 * @param eventId the gateway's identity of the event, the same however often it is sent
 * @param type the gateway's word for what happened
 * @param reference the attempt it names, if it names one
 * @param occurredAt the gateway's own time, verbatim: it has no zone and nothing is decided by it
 * @param genuine whether it was signed with a known key; if not, it is only a reason to go and ask
 * @param body the text as received; UTF-8, so it gives the received bytes back
 * @param receivedAt when it came first (UTC)
 */
public record Notification(
    String eventId,
    String type,
    Optional<TransactionReference> reference,
    String occurredAt,
    boolean genuine,
    String body,
    Instant receivedAt) {

  @Override
  public String toString() {
    return "Notification[" + eventId + " " + type + "]";
  }
}
