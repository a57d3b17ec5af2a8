package io.kassa.search;

import io.kassa.order.OrderSummary;
import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param rows the orders, in the order that was asked for
 * @param next where the next page begins, empty on the last one
 */
public record FoundOrders(List<OrderSummary> rows, Optional<OrderPlace> next) {

  /** Copies the rows. */
  public FoundOrders {
    rows = List.copyOf(rows);
  }
}
