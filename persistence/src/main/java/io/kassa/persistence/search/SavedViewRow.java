package io.kassa.persistence.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the table {@code saved_views}. */
@Entity
@Table(name = "saved_views")
class SavedViewRow {

  @Id UUID id;

  String owner;

  String name;

  String query;

  @Column(name = "saved_at")
  OffsetDateTime savedAt;
}
