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
