package io.kassa.persistence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code outbox}; read here, written in SQL. */
@Entity
@Table(name = "outbox")
class OutboxRow {

  @Id UUID id;

  String subject;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "payment_id")
  UUID paymentId;

  @Column(name = "once_key")
  String onceKey;

  @Column(name = "refund_id")
  @Nullable UUID refundId;

  @Column(name = "refund_way")
  @Nullable String refundWay;

  @Column(name = "refund_cents")
  @Nullable Long refundCents;

  @Column(name = "left_cents")
  @Nullable Long leftCents;

  @Column(name = "refund_currency")
  @Nullable String refundCurrency;

  @Column(name = "fact_at")
  @Nullable OffsetDateTime factAt;

  @Column(name = "copy_of")
  @Nullable UUID copyOf;

  @Column(name = "asked_by")
  @Nullable String askedBy;

  @Column(name = "written_at")
  OffsetDateTime writtenAt;

  int tries;

  @Column(name = "next_try_at")
  @Nullable OffsetDateTime nextTryAt;

  @Column(name = "delivered_at")
  @Nullable OffsetDateTime deliveredAt;

  @Column(name = "undelivered_since")
  @Nullable OffsetDateTime undeliveredSince;

  @Column(name = "last_problem")
  String lastProblem;
}
