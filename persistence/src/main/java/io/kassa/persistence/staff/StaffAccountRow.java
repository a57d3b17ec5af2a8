package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code staff_accounts}. */
@Entity
@Table(name = "staff_accounts")
class StaffAccountRow {

  @Id String name;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "created_at")
  OffsetDateTime createdAt;

  String role;

  @Column(name = "disabled_at")
  @Nullable OffsetDateTime disabledAt;

  @Column(name = "second_factor")
  @Nullable String secondFactor;

  @Column(name = "second_factor_step")
  @Nullable Long secondFactorStep;
}
