package io.kassa.persistence.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code refund_limits}. */
@Entity
@Table(name = "refund_limits")
class RefundLimitsRow {

  @Id String person;

  @Column(name = "each_cents")
  @Nullable Long eachCents;

  @Column(name = "daily_cents")
  @Nullable Long dailyCents;

  String currency;
}
