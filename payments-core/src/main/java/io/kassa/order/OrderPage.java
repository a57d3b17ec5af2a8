package io.kassa.order;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list.
 *
 * @param rows the orders, in the order that was asked for
 * @param next where the next page begins, empty on the last one
 */
public record OrderPage(List<OrderSummary> rows, Optional<OrderCursor> next) {

  /** Copies the rows. */
  public OrderPage {
    rows = List.copyOf(rows);
  }
}
