package io.kassa.persistence.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Subject;
import io.kassa.payment.PaymentId;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Makes announcements of rows. */
final class OutboxMapping {

  private OutboxMapping() {}

  static Announcement announcement(OutboxRow row) {
    return new Announcement(
        new AnnouncementId(row.id),
        Subject.valueOf(row.subject),
        new OrderNumber(row.orderNumber),
        new PaymentId(row.paymentId),
        row.writtenAt.toInstant(),
        row.tries,
        Optional.ofNullable(row.nextTryAt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.deliveredAt).map(OffsetDateTime::toInstant),
        row.lastProblem);
  }
}
