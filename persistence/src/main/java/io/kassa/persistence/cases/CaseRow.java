package io.kassa.persistence.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code cases}; read here, written in SQL. */
@Entity
@Table(name = "cases")
class CaseRow {

  @Id UUID id;

  String kind;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "payment_id")
  UUID paymentId;

  String word;

  @Column(name = "reported_cents")
  @Nullable Long reportedCents;

  @Column(name = "reported_currency")
  @Nullable String reportedCurrency;

  @Column(name = "refund_cents")
  @Nullable Long refundCents;

  @Column(name = "refund_currency")
  @Nullable String refundCurrency;

  @Column(name = "opened_at")
  OffsetDateTime openedAt;

  @Column(name = "last_seen_at")
  OffsetDateTime lastSeenAt;

  int times;

  @Column(name = "open_since")
  @Nullable OffsetDateTime openSince;

  @Column(name = "closed_at")
  @Nullable OffsetDateTime closedAt;

  @Column(name = "closed_by")
  @Nullable String closedBy;

  @Column(name = "close_reason")
  @Nullable String closeReason;
}
