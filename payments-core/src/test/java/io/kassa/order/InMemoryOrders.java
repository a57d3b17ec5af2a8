package io.kassa.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps orders in memory, with the database's unique keys. It knows no transactions: nothing is
 * undone, and {@link #lock} holds nobody.
 */
public final class InMemoryOrders implements Orders {

  private final Map<OrderNumber, PlacedOrder> orders = new LinkedHashMap<>();

  @Override
  public synchronized void add(Order order, OrderStatus status) {
    if (orders.containsKey(order.number())
        || one(other -> other.token().equals(order.token())).isPresent()
        || findByBasket(order.basket()).isPresent()) {
      throw new OrderExists(order.number(), new IllegalStateException("A unique key is taken"));
    }
    orders.put(order.number(), new PlacedOrder(order, status));
  }

  @Override
  public synchronized Optional<PlacedOrder> find(OrderNumber number) {
    return Optional.ofNullable(orders.get(number));
  }

  @Override
  public synchronized Optional<PlacedOrder> findByToken(Token token) {
    return one(order -> order.token().equals(token));
  }

  @Override
  public synchronized Optional<PlacedOrder> findByBasket(Token basket) {
    return one(order -> order.basket().equals(basket));
  }

  @Override
  public synchronized OrderStatus lock(OrderNumber number) {
    return require(number).status();
  }

  @Override
  public synchronized void restate(OrderNumber number, OrderStatus status) {
    orders.put(number, new PlacedOrder(require(number).order(), status));
  }

  /** All orders, oldest first. */
  public synchronized List<PlacedOrder> all() {
    return new ArrayList<>(orders.values());
  }

  private PlacedOrder require(OrderNumber number) {
    return find(number).orElseThrow(() -> new IllegalStateException("No order " + number));
  }

  private Optional<PlacedOrder> one(Predicate<Order> wanted) {
    return orders.values().stream().filter(placed -> wanted.test(placed.order())).findFirst();
  }
}
