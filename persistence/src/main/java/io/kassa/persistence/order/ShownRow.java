package io.kassa.persistence.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code shown_at_order}; written once. */
@Entity
@Table(name = "shown_at_order")
class ShownRow {

  @Id
  @Column(name = "order_number")
  String orderNumber;

  String button;

  @Column(name = "terms_version")
  @Nullable String termsVersion;

  @Column(name = "terms_digest")
  String termsDigest;

  String deliveries;
}
