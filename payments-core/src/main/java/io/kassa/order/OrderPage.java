package io.kassa.order;

import java.util.List;
import java.util.Optional;

/**
 * One page of the console's list.
 *
 * @param rows the orders, newest first
 * @param next where the next page begins, empty on the last one
 */
public record OrderPage(List<OrderSummary> rows, Optional<OrderCursor> next) {

  /** Copies the rows. */
  public OrderPage {
    rows = List.copyOf(rows);
  }
}
