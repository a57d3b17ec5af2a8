package io.kassa.persistence.order;

import io.kassa.order.OrderCursor;
import io.kassa.order.OrderFilter;
import io.kassa.order.OrderList;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderPage;
import io.kassa.order.OrderStatus;
import io.kassa.persistence.Sha256;
import io.kassa.persistence.StoredTime;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the console's list from the indexes made for it. Keyset paging: a page begins after a row,
 * not after a count, so page 1,000 costs what page 1 costs and new orders shift nothing.
 */
@Dependent
@Transactional
public class JpaOrderList implements OrderList {

  private static final int MOST_ROWS = 100;
  private static final int MOST_ROWS_FOR_PROGRAMS = 500;

  private static final String AFTER =
      "select o from OrderRow o where o.placedAt <= :at and (o.placedAt < :at or o.number < :number)";
  private static final String NEWEST_FIRST = " order by o.placedAt desc, o.number desc";

  private static final String BEFORE =
      "select o from OrderRow o where o.placedAt >= :at and (o.placedAt > :at or o.number > :number)";
  private static final String OLDEST_FIRST = " order by o.placedAt, o.number";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public OrderPage page(OrderFilter filter, OrderCursor after, int limit) {
    requireLimit(limit, MOST_ROWS);
    var values = from(after);
    var query = AFTER + status(filter.status(), values) + text(filter, values) + NEWEST_FIRST;
    return page(query, values, limit);
  }

  /** The same indexes, read from their other end. */
  @Override
  public OrderPage oldestFirst(Optional<OrderStatus> status, OrderCursor after, int limit) {
    requireLimit(limit, MOST_ROWS_FOR_PROGRAMS);
    var values = from(after);
    return page(BEFORE + status(status, values) + OLDEST_FIRST, values, limit);
  }

  private static void requireLimit(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("Rows on a page: 1 to " + most + ", not " + limit);
    }
  }

  private static Map<String, Object> from(OrderCursor after) {
    var values = new HashMap<String, Object>();
    values.put("at", StoredTime.of(after.placedAt()));
    values.put("number", after.number());
    return values;
  }

  private OrderPage page(String query, Map<String, Object> values, int limit) {
    var rows = rows(query, values, limit + 1);
    return rows.size() <= limit ? lastPage(rows) : page(rows.subList(0, limit));
  }

  private static String status(Optional<OrderStatus> wanted, Map<String, Object> values) {
    wanted.ifPresent(status -> values.put("status", status.name()));
    return wanted.isPresent() ? " and o.status = :status" : "";
  }

  private String text(OrderFilter filter, Map<String, Object> values) {
    if (filter.text().isEmpty()) {
      return "";
    }
    var text = filter.text().orElseThrow().strip();
    values.put("email", OrderMapping.searchable(text));
    var numbers = numbers(text);
    if (numbers.isEmpty()) {
      return " and o.emailSearch = :email";
    }
    values.put("numbers", numbers);
    return " and (o.emailSearch = :email or o.number in :numbers)";
  }

  /**
   * The orders that a text names. Asked apart from the list: one query over both tables would find
   * no index that serves it.
   */
  private Set<String> numbers(String text) {
    var numbers = new HashSet<String>();
    OrderNumber.typed(text).map(OrderNumber::value).ifPresent(numbers::add);
    numbers.addAll(
        entities
            .createQuery(
                "select p.orderNumber from PaymentRow p"
                    + " where p.reference = :text or p.gatewayIdHash = :hash",
                String.class)
            .setParameter("text", text)
            .setParameter("hash", Sha256.hex(text))
            .getResultList());
    return numbers;
  }

  private List<OrderRow> rows(String query, Map<String, Object> values, int most) {
    var rows = entities.createQuery(query, OrderRow.class).setMaxResults(most);
    values.forEach(rows::setParameter);
    return rows.getResultList();
  }

  private static OrderPage lastPage(List<OrderRow> rows) {
    return new OrderPage(rows.stream().map(OrderMapping::summary).toList(), Optional.empty());
  }

  private static OrderPage page(List<OrderRow> rows) {
    var last = rows.getLast();
    return new OrderPage(
        rows.stream().map(OrderMapping::summary).toList(),
        Optional.of(new OrderCursor(last.placedAt.toInstant(), last.number)));
  }
}
