package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A row of the table {@code staff_accounts}. */
@Entity
@Table(name = "staff_accounts")
class StaffAccountRow {

  @Id String name;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "created_at")
  OffsetDateTime createdAt;
}
