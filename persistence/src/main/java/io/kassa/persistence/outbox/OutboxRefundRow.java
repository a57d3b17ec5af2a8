package io.kassa.persistence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code outbox_refunds}. */
@Entity
@Table(name = "outbox_refunds")
class OutboxRefundRow {

  @Id
  @Column(name = "refund_id")
  UUID refundId;

  @Column(name = "announcement_id")
  @Nullable UUID announcementId;
}
