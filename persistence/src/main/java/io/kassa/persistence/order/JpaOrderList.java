package io.kassa.persistence.order;

import io.kassa.bean.Shared;
import io.kassa.order.OrderCursor;
import io.kassa.order.OrderList;
import io.kassa.order.OrderPage;
import io.kassa.order.OrderStatus;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the list for programs from the indexes made for it. Keyset paging: a page begins after a
 * row, not after a count, so page 1,000 costs what page 1 costs and new orders shift nothing.
 */
@Shared
@Transactional
public class JpaOrderList implements OrderList {

  private static final int MOST_ROWS_FOR_PROGRAMS = 500;

  private static final String BEFORE =
      "select o from OrderRow o where o.placedAt >= :at and (o.placedAt > :at or o.number > :number)";
  private static final String OLDEST_FIRST = " order by o.placedAt, o.number";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

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
