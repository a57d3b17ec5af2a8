package io.kassa.persistence.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code refunds}. */
@Entity
@Table(name = "refunds")
class RefundRow {

  @Id UUID id;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "payment_id")
  UUID paymentId;

  String reference;

  @Column(name = "amount_cents")
  long amountCents;

  String currency;

  String way;

  String state;

  String reason;

  @Column(name = "requested_by")
  String requestedBy;

  @Column(name = "requested_at")
  OffsetDateTime requestedAt;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "decided_at")
  @Nullable OffsetDateTime decidedAt;

  @Nullable String decision;

  @Column(name = "decision_reason")
  @Nullable String decisionReason;

  @Column(name = "form_key")
  String formKey;

  int part;

  @Column(name = "last_word")
  @Nullable String lastWord;

  @Column(name = "last_read_at")
  @Nullable OffsetDateTime lastReadAt;

  @Column(name = "sending_since")
  @Nullable OffsetDateTime sendingSince;

  @Column(name = "awaiting_since")
  @Nullable OffsetDateTime awaitingSince;

  @Version long revision;
}
