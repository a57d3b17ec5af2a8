package io.kassa.persistence.cases;

import io.kassa.bean.Shared;
import io.kassa.cases.Case;
import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the console's list of cases from the indexes made for it. */
@Shared
@Transactional
public class JpaCaseList implements CaseList {

  private static final int MOST_ROWS = 100;

  private static final String COUNTS =
      """
      select c.kind, count(c), min(c.openSince)
      from CaseRow c where c.openSince is not null group by c.kind order by min(c.openSince)
      """;
  private static final String OPEN = "select c from CaseRow c where c.openSince is not null";
  private static final String OLDEST_FIRST = " order by c.openSince, c.id";
  private static final String CLOSED = "select c from CaseRow c where c.closedAt is not null";
  private static final String LAST_CLOSED_FIRST = " order by c.closedAt desc, c.id desc";

  private static final String OF_EACH =
      "select c from CaseRow c where c.orderNumber in :keys order by c.openedAt, c.id";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public List<CaseCount> counts() {
    return entities
        .createQuery(COUNTS, Object[].class)
        .getResultStream()
        .map(JpaCaseList::count)
        .toList();
  }

  @Override
  public List<Case> open(Optional<CaseKind> kind, int limit) {
    return page(OPEN, kind, OLDEST_FIRST, limit);
  }

  @Override
  public List<Case> closed(Optional<CaseKind> kind, int limit) {
    return page(CLOSED, kind, LAST_CLOSED_FIRST, limit);
  }

  @Override
  public Map<OrderNumber, List<Case>> ofEach(Collection<OrderNumber> orders) {
    var found =
        orders.isEmpty()
            ? Map.<OrderNumber, List<Case>>of()
            : entities
                .createQuery(OF_EACH, CaseRow.class)
                .setParameter("keys", orders.stream().map(OrderNumber::value).toList())
                .getResultStream()
                .map(CaseMapping::read)
                .collect(Collectors.groupingBy(one -> one.about().order()));
    return orders.stream()
        .distinct()
        .collect(Collectors.toMap(order -> order, order -> found.getOrDefault(order, List.of())));
  }

  private List<Case> page(String wanted, Optional<CaseKind> kind, String order, int limit) {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("Rows on a page: 1 to 100, not " + limit);
    }
    var ofKind = kind.isPresent() ? " and c.kind = :kind" : "";
    var rows = entities.createQuery(wanted + ofKind + order, CaseRow.class).setMaxResults(limit);
    kind.ifPresent(one -> rows.setParameter("kind", one.name()));
    return rows.getResultStream().map(CaseMapping::read).toList();
  }

  /** As an array: the provider, asked for tuples, gives arrays all the same. */
  private static CaseCount count(Object[] row) {
    return new CaseCount(
        CaseKind.valueOf((String) row[0]), (Long) row[1], ((OffsetDateTime) row[2]).toInstant());
  }
}
