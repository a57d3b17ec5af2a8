package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The one row of the table {@code audit_head}. */
@Entity
@Table(name = "audit_head")
class AuditHeadRow {

  static final int THE_ROW = 1;

  @Id int id;

  @Column(name = "last_number")
  long lastNumber;

  @Column(name = "last_hash")
  String lastHash;

  /** What was forgotten last. */
  @Column(name = "forgotten_number")
  long forgottenNumber;

  @Column(name = "forgotten_hash")
  String forgottenHash;

  @Column(name = "adopts_until")
  OffsetDateTime adoptsUntil;
}
