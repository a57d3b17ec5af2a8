package io.kassa.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers the list for programs from orders in memory. */
public final class InMemoryOrderList implements OrderList {

  private static final Comparator<OrderSummary> NEWEST_FIRST =
      Comparator.comparing(OrderSummary::placedAt)
          .thenComparing(summary -> summary.number().value())
          .reversed();

  private final InMemoryOrders orders;

  /** Reads these. */
  public InMemoryOrderList(InMemoryOrders orders) {
    this.orders = orders;
  }

  @Override
  public OrderPage oldestFirst(Optional<OrderStatus> status, OrderCursor after, int limit) {
    if (limit < 1 || limit > 500) {
      throw new IllegalArgumentException("Rows on a page: 1 to 500, not " + limit);
    }
    var rows =
        orders.all().stream()
            .filter(placed -> status.map(placed.status()::equals).orElse(true))
            .map(InMemoryOrderList::summary)
            .filter(summary -> isBefore(after, summary))
            .sorted(NEWEST_FIRST.reversed())
            .limit(limit + 1L)
            .toList();
    return page(rows, limit);
  }

  private static OrderPage page(List<OrderSummary> rows, int limit) {
    if (rows.size() <= limit) {
      return new OrderPage(rows, Optional.empty());
    }
    var last = rows.get(limit - 1);
    return new OrderPage(
        rows.subList(0, limit),
        Optional.of(new OrderCursor(last.placedAt(), last.number().value())));
  }

  private static boolean isBefore(OrderCursor cursor, OrderSummary summary) {
    int time = summary.placedAt().compareTo(cursor.placedAt());
    return time > 0 || (time == 0 && summary.number().value().compareTo(cursor.number()) > 0);
  }

  /** The row of an order. */
  public static OrderSummary summary(PlacedOrder placed) {
    var order = placed.order();
    return new OrderSummary(
        order.number(),
        order.placedAt(),
        order.customer(),
        order.total(),
        placed.status(),
        order.delivery().method(),
        order.language());
  }
}
