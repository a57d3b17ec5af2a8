package io.kassa.search;

import io.kassa.cases.Cases;
import io.kassa.order.InMemoryOrderList;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.Order;
import io.kassa.order.OrderSummary;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers the console's list from orders, payments and cases in memory. */
public final class InMemoryOrderSearch implements OrderSearch {

  private final InMemoryOrders orders;
  private final Payments payments;
  private final Cases cases;

  /** Reads these. */
  public InMemoryOrderSearch(InMemoryOrders orders, Payments payments, Cases cases) {
    this.orders = orders;
    this.payments = payments;
    this.cases = cases;
  }

  @Override
  public FoundOrders page(OrderQuery query, Optional<OrderPlace> after, int limit) {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("Rows on a page: 1 to 1,000, not " + limit);
    }
    var order = order(query.sort());
    var rows =
        fitting(query)
            .map(InMemoryOrderList::summary)
            .filter(row -> after.map(place -> order.compare(place, place(row)) < 0).orElse(true))
            .sorted(Comparator.comparing(InMemoryOrderSearch::place, order))
            .limit(limit + 1L)
            .toList();
    return rows.size() <= limit
        ? new FoundOrders(rows, Optional.empty())
        : new FoundOrders(rows.subList(0, limit), Optional.of(place(rows.get(limit - 1))));
  }

  @Override
  public boolean exceeds(OrderQuery query, int rows) {
    return fitting(query).count() > rows;
  }

  private static OrderPlace place(OrderSummary row) {
    return OrderPlace.of(row);
  }

  private static Comparator<OrderPlace> order(OrderSort sort) {
    var by =
        sort.byTotal()
            ? Comparator.comparingLong(OrderPlace::cents)
            : Comparator.comparing(OrderPlace::placedAt);
    var whole = by.thenComparing(place -> place.number().value());
    return sort.descending() ? whole.reversed() : whole;
  }

  private Stream<PlacedOrder> fitting(OrderQuery query) {
    return orders.all().stream()
        .filter(placed -> query.term().map(term -> matches(placed.order(), term)).orElse(true))
        .filter(placed -> is(placed, query.traits()))
        .filter(placed -> query.placed().holds(placed.order().placedAt()))
        .filter(placed -> query.total().holds(placed.order().total()));
  }

  private boolean is(PlacedOrder placed, OrderTraits traits) {
    var order = placed.order();
    return traits.status().map(placed.status()::equals).orElse(true)
        && traits.delivery().map(order.delivery().method()::equals).orElse(true)
        && traits.language().map(order.language()::equals).orElse(true)
        && (!traits.openCase() || !cases.openOf(order.number()).isEmpty())
        && traits
            .attempt()
            .map(state -> attempts(order).stream().anyMatch(one -> one.state().name() == state))
            .orElse(true);
  }

  private List<Payment> attempts(Order order) {
    return payments.attemptsOf(order.number()).payments();
  }

  private boolean matches(Order order, SearchTerm term) {
    var email = order.customer().email().toLowerCase(Locale.ROOT);
    return term.number().equals(Optional.of(order.number()))
        || term.email().map(email::startsWith).orElse(false)
        || term.name().map(name -> isCalled(order.customer().name(), name)).orElse(false)
        || term.total().equals(Optional.of(order.total()))
        || attempts(order).stream().anyMatch(payment -> isNamed(payment, term.text()));
  }

  private static boolean isCalled(String customer, String beginning) {
    var name = SearchTerm.folded(customer);
    return Stream.of(
            name, name.replaceFirst("^[^ ]+ +", ""), name.substring(name.lastIndexOf(' ') + 1))
        .anyMatch(part -> part.startsWith(beginning));
  }

  private static boolean isNamed(Payment payment, String text) {
    return payment.reference().value().equals(text)
        || payment.handle().map(GatewayHandle::paymentId).equals(Optional.of(text));
  }
}
