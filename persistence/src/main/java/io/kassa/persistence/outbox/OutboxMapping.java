package io.kassa.persistence.outbox;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Copy;
import io.kassa.outbox.Subject;
import io.kassa.payment.PaymentId;
import io.kassa.refund.GivenBack;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundWay;
import java.time.OffsetDateTime;
import java.util.Currency;
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
        refund(row),
        row.factAt == null ? row.writtenAt.toInstant() : row.factAt.toInstant(),
        copy(row),
        row.writtenAt.toInstant(),
        row.tries,
        Optional.ofNullable(row.nextTryAt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.deliveredAt).map(OffsetDateTime::toInstant),
        row.lastProblem);
  }

  private static Optional<GivenBack> refund(OutboxRow row) {
    if (row.refundId == null
        || row.refundWay == null
        || row.refundCents == null
        || row.leftCents == null
        || row.refundCurrency == null) {
      return Optional.empty();
    }
    var currency = Currency.getInstance(row.refundCurrency);
    return Optional.of(
        new GivenBack(
            new RefundId(row.refundId),
            RefundWay.valueOf(row.refundWay),
            new Money(row.refundCents, currency),
            new Money(row.leftCents, currency)));
  }

  private static Optional<Copy> copy(OutboxRow row) {
    return row.copyOf == null || row.askedBy == null
        ? Optional.empty()
        : Optional.of(new Copy(new AnnouncementId(row.copyOf), row.askedBy));
  }
}
