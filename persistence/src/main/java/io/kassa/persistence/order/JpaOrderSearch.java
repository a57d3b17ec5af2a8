package io.kassa.persistence.order;

import io.kassa.bean.Shared;
import io.kassa.order.OrderSummary;
import io.kassa.persistence.StoredTime;
import io.kassa.search.FoundOrders;
import io.kassa.search.OrderPlace;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSearch;
import io.kassa.search.OrderSort;
import io.kassa.search.OrderTraits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the console's list from the indexes made for it. Keyset paging: a page begins after a row,
 * not after a count, so page 1,000 costs what page 1 costs and new orders shift nothing.
 */
@Shared
@Transactional
public class JpaOrderSearch implements OrderSearch {

  private static final int MOST_ROWS = 1000;

  /** What becomes of an order; the attempts and the cases are found by its number. */
  private static final String ATTEMPT =
      "exists (select 1 from payments p where p.order_number = o.number and p.state = '";

  private static final String OPEN_CASE =
      "exists (select 1 from cases c where c.order_number = o.number and c.open_since is not null)";

  /** As both databases read it; always in UTC. */
  private static final DateTimeFormatter LITERAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT);

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public FoundOrders page(OrderQuery query, Optional<OrderPlace> after, int limit) {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("Rows on a page: 1 to 1,000, not " + limit);
    }
    var conditions = conditions(query);
    after.ifPresent(place -> goOn(query.sort(), place, conditions));
    // In the text: the provider tells the driver how many rows it wants of a question in SQL, but
    // not the database, which would then sort all of them.
    var sql =
        "select o.* from orders o" + conditions + orderBy(query.sort()) + " limit " + (limit + 1);
    var rows = rows(sql, conditions);
    return rows.size() <= limit
        ? new FoundOrders(rows, Optional.empty())
        : new FoundOrders(rows.subList(0, limit), Optional.of(OrderPlace.of(rows.get(limit - 1))));
  }

  @Override
  public boolean exceeds(OrderQuery query, int rows) {
    var conditions = conditions(query);
    var sql =
        "select count(*) from (select 1 as fits from orders o%s limit %d) as counted"
            .formatted(conditions, rows + 1L);
    var counted = (Number) conditions.bind(entities.createNativeQuery(sql)).getSingleResult();
    return counted.longValue() > rows;
  }

  private Conditions conditions(OrderQuery query) {
    var conditions = new Conditions();
    query.term().ifPresent(term -> new TermSearch(term).narrow(conditions, entities));
    traits(query.traits(), conditions);
    var placed = query.placed();
    placed.from().ifPresent(from -> conditions.and("o.placed_at >= " + literal(from)));
    placed.before().ifPresent(end -> conditions.and("o.placed_at < " + literal(end)));
    var total = query.total();
    total.least().ifPresent(least -> conditions.and("o.total_cents >= " + least.minorUnits()));
    total.most().ifPresent(most -> conditions.and("o.total_cents <= " + most.minorUnits()));
    return conditions;
  }

  private static String literal(Instant time) {
    return "timestamp with time zone '" + StoredTime.of(time).format(LITERAL) + "'";
  }

  private static void traits(OrderTraits traits, Conditions conditions) {
    traits.status().ifPresent(status -> conditions.and("o.status = '" + status.name() + "'"));
    traits.language().ifPresent(one -> conditions.and("o.language = '" + one.name() + "'"));
    traits
        .delivery()
        .ifPresent(code -> conditions.and("o.delivery_method = '" + code.value() + "'"));
    traits.attempt().ifPresent(state -> conditions.and(ATTEMPT + state.name() + "')"));
    if (traits.openCase()) {
      conditions.and(OPEN_CASE);
    }
    if (!traits.mayMeet()) {
      conditions.and("1 = 0");
    }
  }

  private static void goOn(OrderSort sort, OrderPlace place, Conditions conditions) {
    var beyond = sort.descending() ? "<" : ">";
    var value = sort.byTotal() ? place.cents() : StoredTime.of(place.placedAt());
    conditions.and(
        "(o.%s, o.number) %s (?, ?)".formatted(column(sort), beyond),
        value,
        place.number().value());
  }

  private static String orderBy(OrderSort sort) {
    var way = sort.descending() ? " desc" : "";
    return " order by o.%s%s, o.number%s".formatted(column(sort), way, way);
  }

  private static String column(OrderSort sort) {
    return sort.byTotal() ? "total_cents" : "placed_at";
  }

  private List<OrderSummary> rows(String sql, Conditions conditions) {
    var query = entities.createNativeQuery(sql, OrderRow.class);
    Stream<?> rows = conditions.bind(query).getResultList().stream();
    return rows.map(OrderRow.class::cast).map(OrderMapping::summary).toList();
  }
}
