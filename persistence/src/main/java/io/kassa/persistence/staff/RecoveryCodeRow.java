package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code staff_recovery_codes}. */
@Entity
@Table(name = "staff_recovery_codes")
class RecoveryCodeRow {

  @Id UUID id;

  @Column(name = "staff_name")
  String staffName;

  @Column(name = "code_hash")
  String codeHash;

  @Column(name = "used_at")
  @Nullable OffsetDateTime usedAt;
}
