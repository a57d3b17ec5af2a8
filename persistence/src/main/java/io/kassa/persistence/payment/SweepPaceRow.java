package io.kassa.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The one row of the table {@code sweep_pace}. */
@Entity
@Table(name = "sweep_pace")
class SweepPaceRow {

  @Id int id;

  @Column(name = "next_slot")
  OffsetDateTime nextSlot;
}
