package io.kassa.order;

/**
 * Port: the console's list of orders, answered by a query over an index, never by loading orders.
 * Newest first.
 */
public interface OrderList {

  /**
   * One page of the list.
   *
   * @param filter what to show
   * @param after where to go on, {@link OrderCursor#START} for the first page
   * @param limit the most rows, 1 to 100
   * @return the rows and where the next page begins
   */
  OrderPage page(OrderFilter filter, OrderCursor after, int limit);
}
