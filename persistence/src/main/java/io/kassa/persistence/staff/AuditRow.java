package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code audit_trail}; written once. */
@Entity
@Table(name = "audit_trail")
class AuditRow {

  @Id UUID id;

  @Column(name = "happened_at")
  OffsetDateTime happenedAt;

  @Column(name = "staff_name")
  String staffName;

  @Column(name = "network_address")
  String networkAddress;

  String action;

  String subject;

  @Column(name = "subject_word")
  @Nullable String subjectWord;

  @Column(name = "before_text")
  @Nullable String beforeText;

  @Column(name = "after_text")
  @Nullable String afterText;

  @Column(name = "chain_number")
  @Nullable Long chainNumber;

  @Column(name = "previous_hash")
  @Nullable String previousHash;

  @Column(name = "entry_hash")
  @Nullable String entryHash;
}
