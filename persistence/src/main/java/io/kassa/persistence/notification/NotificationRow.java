package io.kassa.persistence.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code notifications}; read here, written in SQL. */
@Entity
@Table(name = "notifications")
class NotificationRow {

  @Id UUID id;

  @Column(name = "event_id")
  String eventId;

  @Column(name = "event_hash")
  String eventHash;

  boolean genuine;

  String type;

  @Nullable String reference;

  @Column(name = "occurred_at")
  String occurredAt;

  String body;

  @Column(name = "received_at")
  OffsetDateTime receivedAt;

  int times;

  @Column(name = "last_received_at")
  OffsetDateTime lastReceivedAt;

  @Column(name = "folded_at")
  @Nullable OffsetDateTime foldedAt;

  @Column(name = "unsettled_since")
  @Nullable OffsetDateTime unsettledSince;
}
