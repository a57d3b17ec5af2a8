package io.kassa.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps orders in memory, with the database's unique keys. It knows no transactions: nothing is
 * undone, and {@link #lock} holds nobody.
 */
public final class InMemoryOrders implements Orders {

  private final Map<OrderNumber, PlacedOrder> orders = new LinkedHashMap<>();
  private final Map<Token, OrderNumber> byToken = new HashMap<>();
  private final Map<Token, OrderNumber> byBasket = new HashMap<>();
  private final Map<OrderNumber, Shown> shown = new HashMap<>();

  @Override
  public synchronized void add(Order order, OrderStatus status) {
    if (orders.containsKey(order.number())
        || byToken.containsKey(order.token())
        || findByBasket(order.basket()).isPresent()) {
      throw new OrderExists(order.number(), new IllegalStateException("A unique key is taken"));
    }
    orders.put(order.number(), new PlacedOrder(order, status));
    byToken.put(order.token(), order.number());
    byBasket.put(order.basket(), order.number());
  }

  @Override
  public synchronized void keep(OrderNumber number, Shown what) {
    shown.put(require(number).order().number(), what);
  }

  @Override
  public synchronized Optional<Shown> shown(OrderNumber number) {
    return Optional.ofNullable(shown.get(number));
  }

  @Override
  public synchronized Optional<PlacedOrder> find(OrderNumber number) {
    return Optional.ofNullable(orders.get(number));
  }

  @Override
  public synchronized Optional<PlacedOrder> findByToken(Token token) {
    return Optional.ofNullable(byToken.get(token)).flatMap(this::find);
  }

  @Override
  public synchronized Optional<PlacedOrder> findByBasket(Token basket) {
    return Optional.ofNullable(byBasket.get(basket)).flatMap(this::find);
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
}
