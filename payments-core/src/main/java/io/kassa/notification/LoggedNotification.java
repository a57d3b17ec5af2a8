package io.kassa.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A notification in the log.
 *
 * @param id our identity of it
 * @param notification what came
 * @param times how often it came, from 1
 * @param lastReceivedAt when it came last (UTC)
 * @param foldedAt when the ledger heard it; empty while it waits, or if there is nothing to hear
 */
public record LoggedNotification(
    NotificationId id,
    Notification notification,
    int times,
    Instant lastReceivedAt,
    Optional<Instant> foldedAt) {}
