package io.kassa.persistence.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code orders}. */
@Entity
@Table(name = "orders")
class OrderRow {

  @Id String number;

  String token;

  @Column(name = "basket_token")
  String basketToken;

  String status;

  @Column(name = "placed_at")
  OffsetDateTime placedAt;

  String language;

  @Column(name = "customer_name")
  String customerName;

  @Column(name = "customer_email")
  String customerEmail;

  @Column(name = "email_search")
  String emailSearch;

  String currency;

  @Column(name = "total_cents")
  long totalCents;

  @Column(name = "delivery_method")
  String deliveryMethod;

  @Column(name = "delivery_title")
  String deliveryTitle;

  @Column(name = "delivery_cents")
  long deliveryCents;

  @Column(name = "delivery_vat")
  int deliveryVat;

  @Nullable String street;

  @Column(name = "postal_code")
  @Nullable String postalCode;

  @Nullable String town;

  @Version long revision;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  List<OrderLineRow> lines = new ArrayList<>();
}
