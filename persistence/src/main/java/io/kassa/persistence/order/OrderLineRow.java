package io.kassa.persistence.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of the table {@code order_lines}; written with its order and never changed. */
@Entity
@Table(name = "order_lines")
@IdClass(OrderLineKey.class)
class OrderLineRow {

  @Id
  @ManyToOne
  @JoinColumn(name = "order_number")
  OrderRow order;

  @Id int position;

  String product;

  String title;

  int quantity;

  @Column(name = "unit_cents")
  long unitCents;

  int vat;
}
