package io.kassa.order;

import io.kassa.payment.GatewayHandle;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers the console's list from orders and payments in memory. */
public final class InMemoryOrderList implements OrderList {

  private static final Comparator<OrderSummary> NEWEST_FIRST =
      Comparator.comparing(OrderSummary::placedAt)
          .thenComparing(summary -> summary.number().value())
          .reversed();

  private final InMemoryOrders orders;
  private final Payments payments;

  /** Reads these. */
  public InMemoryOrderList(InMemoryOrders orders, Payments payments) {
    this.orders = orders;
    this.payments = payments;
  }

  @Override
  public OrderPage page(OrderFilter filter, OrderCursor after, int limit) {
    if (limit < 1 || limit > 100) {
      throw new IllegalArgumentException("Rows on a page: 1 to 100, not " + limit);
    }
    var rows =
        orders.all().stream()
            .filter(placed -> filter.status().map(placed.status()::equals).orElse(true))
            .filter(placed -> filter.text().map(text -> matches(placed, text)).orElse(true))
            .map(InMemoryOrderList::summary)
            .filter(summary -> isAfter(summary, after))
            .sorted(NEWEST_FIRST)
            .limit(limit + 1L)
            .toList();
    return page(rows, limit);
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

  private static boolean isAfter(OrderSummary summary, OrderCursor cursor) {
    int time = summary.placedAt().compareTo(cursor.placedAt());
    return time < 0 || (time == 0 && summary.number().value().compareTo(cursor.number()) < 0);
  }

  private boolean matches(PlacedOrder placed, String typed) {
    var text = typed.strip();
    var order = placed.order();
    return OrderNumber.typed(text).equals(Optional.of(order.number()))
        || order.customer().email().equalsIgnoreCase(text)
        || payments.attemptsOf(order.number()).payments().stream()
            .anyMatch(payment -> isNamed(payment, text));
  }

  private static boolean isNamed(Payment payment, String text) {
    return payment.reference().value().equals(text)
        || payment.handle().map(GatewayHandle::paymentId).equals(Optional.of(text));
  }

  private static OrderSummary summary(PlacedOrder placed) {
    var order = placed.order();
    return new OrderSummary(
        order.number(), order.placedAt(), order.customer(), order.total(), placed.status());
  }
}
