package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A row of the table {@code staff_tries}. */
@Entity
@Table(name = "staff_tries")
class TryRow {

  @Id
  @Column(name = "subject_hash")
  String subjectHash;

  int tries;

  @Column(name = "last_at")
  OffsetDateTime lastAt;
}
