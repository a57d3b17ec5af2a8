package io.kassa.order;

import java.util.Optional;

/** Port: the orders. Safe for use by many threads. */
public interface Orders {

  /**
   * Writes a new order with its lines; joins the caller's transaction.
   *
   * @param order the order
   * @param status its first status
   * @throws OrderExists if its basket was ordered before or its number is taken; the caller's
   *     transaction is then of no more use
   */
  void add(Order order, OrderStatus status);

  /**
   * Keeps what the shopper was shown when the order was placed; joins the caller's transaction, in
   * which the order was added. Written once, never changed.
   *
   * @param number the order
   * @param shown what was shown
   */
  void keep(OrderNumber number, Shown shown);

  /**
   * What the shopper was shown when an order was placed.
   *
   * @param number the order
   * @return what was shown; empty if it was not kept, as with orders from before the shop kept it
   */
  Optional<Shown> shown(OrderNumber number);

  /**
   * Finds an order by its number.
   *
   * @param number the number
   * @return the order with its status
   */
  Optional<PlacedOrder> find(OrderNumber number);

  /**
   * Finds an order by the unguessable link.
   *
   * @param token the token
   * @return the order with its status
   */
  Optional<PlacedOrder> findByToken(Token token);

  /**
   * Finds the order that was made from a basket.
   *
   * @param basket the basket's token
   * @return the order with its status
   */
  Optional<PlacedOrder> findByBasket(Token basket);

  /**
   * Holds the order's row until the caller's transaction ends, so that its status is derived from
   * all attempts by one writer at a time. Must be called inside a transaction.
   *
   * @param number the order
   * @return its status as stored
   */
  OrderStatus lock(OrderNumber number);

  /**
   * Writes the derived status; joins the caller's transaction, in which {@link #lock} was called.
   *
   * @param number the order
   * @param status what its attempts amount to
   */
  void restate(OrderNumber number, OrderStatus status);
}
