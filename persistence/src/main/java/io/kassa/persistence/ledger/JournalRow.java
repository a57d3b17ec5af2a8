package io.kassa.persistence.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code payment_journal}; written once. */
@Entity
@Table(name = "payment_journal")
class JournalRow {

  @Id UUID id;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "payment_id")
  UUID paymentId;

  @Column(name = "written_at")
  OffsetDateTime writtenAt;

  String messenger;

  String detail;

  String happening;

  String word;

  @Nullable String contradiction;

  @Column(name = "state_before")
  String stateBefore;

  @Column(name = "state_after")
  String stateAfter;
}
