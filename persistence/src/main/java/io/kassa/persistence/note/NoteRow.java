package io.kassa.persistence.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the table {@code order_notes}; written once. */
@Entity
@Table(name = "order_notes")
class NoteRow {

  @Id UUID id;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "written_at")
  OffsetDateTime writtenAt;

  @Column(name = "staff_name")
  String staffName;

  String text;
}
