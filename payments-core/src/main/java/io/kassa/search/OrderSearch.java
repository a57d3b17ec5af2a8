package io.kassa.search;

import java.util.Optional;

/**
 * Port: the console's list of orders, answered by queries over indexes, never by loading orders.
 */
public interface OrderSearch {

  /**
   * One page of the list.
   *
   * @param query what to show
   * @param after where to go on, empty for the first page
   * @param limit the most rows, 1 to 1,000
   * @return the rows and where the next page begins
   */
  FoundOrders page(OrderQuery query, Optional<OrderPlace> after, int limit);

  /**
   * Whether more orders fit than a list of some length holds. It counts no further than that.
   *
   * @param query what to show
   * @param rows the length
   * @return true if there is at least one more
   */
  boolean exceeds(OrderQuery query, int rows);
}
