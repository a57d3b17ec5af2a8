package io.kassa.order;

import java.util.Optional;

/**
 * Port: the list of orders that programs read, answered by a query over an index, never by loading
 * orders. What people look for is asked elsewhere.
 */
public interface OrderList {

  /**
   * One page of the list, oldest first, for programs that read all of it: orders that come in
   * meanwhile are met at the end.
   *
   * @param status only this status; a change of status does not move an order, but may take it out
   * @param after where to go on, {@link OrderCursor#BEGINNING} for the first page
   * @param limit the most rows, 1 to 500
   * @return the rows and where the next page begins
   */
  OrderPage oldestFirst(Optional<OrderStatus> status, OrderCursor after, int limit);
}
