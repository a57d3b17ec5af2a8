package io.kassa.persistence.notification;

import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationId;
import io.kassa.payment.TransactionReference;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Turns rows into logged notifications. */
final class NotificationMapping {

  private NotificationMapping() {}

  static LoggedNotification read(NotificationRow row) {
    return new LoggedNotification(
        new NotificationId(row.id),
        new Notification(
            row.eventId,
            row.type,
            Optional.ofNullable(row.reference).map(TransactionReference::new),
            row.occurredAt,
            row.genuine,
            row.body,
            row.receivedAt.toInstant()),
        row.times,
        row.lastReceivedAt.toInstant(),
        Optional.ofNullable(row.foldedAt).map(OffsetDateTime::toInstant));
  }
}
