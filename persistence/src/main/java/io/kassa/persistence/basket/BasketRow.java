package io.kassa.persistence.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code baskets}. */
@Entity
@Table(name = "baskets")
class BasketRow {

  @Id String token;

  String lines;

  @Column(name = "draft_name")
  @Nullable String draftName;

  @Column(name = "draft_email")
  @Nullable String draftEmail;

  @Column(name = "draft_delivery")
  @Nullable String draftDelivery;

  @Column(name = "draft_street")
  @Nullable String draftStreet;

  @Column(name = "draft_postal_code")
  @Nullable String draftPostalCode;

  @Column(name = "draft_town")
  @Nullable String draftTown;

  @Column(name = "ordered_as")
  @Nullable String orderedAs;

  @Column(name = "touched_at")
  OffsetDateTime touchedAt;

  @Version long revision;
}
