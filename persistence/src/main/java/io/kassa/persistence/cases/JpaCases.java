package io.kassa.persistence.cases;

import io.kassa.bean.Shared;
import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Cases;
import io.kassa.cases.Closing;
import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.StaffName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/**
 * Keeps cases in the database. Written in SQL, so that whether a case is open is asked and answered
 * in one statement, and so that a write refused by the unique key loses no transaction.
 */
@Shared
@Transactional
public class JpaCases implements Cases {

  /** The casts tell the database the type of what is empty. */
  private static final String OPEN =
      """
      insert into cases (id, kind, order_number, payment_id, word, reported_cents,
        reported_currency, refund_cents, refund_currency, opened_at, last_seen_at, times, open_key,
        open_since)
      values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint), cast(?7 as varchar), cast(?8 as bigint),
        cast(?9 as varchar), ?10, ?10, 1, ?11, ?10)
      on conflict do nothing
      """;

  /** News may arrive in any order; the last time is the latest. */
  private static final String SEEN_AGAIN =
      """
      update cases set times = times + 1,
        last_seen_at = greatest(last_seen_at, cast(?1 as timestamp(6) with time zone))
      where open_key = ?2
      """;

  private static final String CLOSE =
      """
      update cases set open_key = null, open_since = null, closed_at = ?1,
        closed_by = cast(?2 as varchar), close_reason = ?3
      where id = ?4 and closed_at is null
      """;

  private static final String OF_ORDER = "select c from CaseRow c where c.orderNumber = :key";
  private static final String OLDEST_FIRST = " order by c.openedAt, c.id";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void raise(Disagreement seen) {
    if (!open(seen)) {
      entities
          .createNativeQuery(SEEN_AGAIN)
          .setParameter(1, StoredTime.of(seen.seenAt()))
          .setParameter(2, CaseMapping.key(seen))
          .executeUpdate();
    }
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void close(CaseId id, Closing closing) {
    entities
        .createNativeQuery(CLOSE)
        .setParameter(1, StoredTime.of(closing.at()))
        .setParameter(2, closing.by().map(StaffName::value).orElse(null))
        .setParameter(3, closing.reason())
        .setParameter(4, id.value())
        .executeUpdate();
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return read("select c from CaseRow c where c.id = :key", id.value()).stream().findFirst();
  }

  @Override
  public List<Case> of(OrderNumber order) {
    return read(OF_ORDER + OLDEST_FIRST, order.value());
  }

  @Override
  public List<Case> openOf(OrderNumber order) {
    return read(OF_ORDER + " and c.openSince is not null" + OLDEST_FIRST, order.value());
  }

  private boolean open(Disagreement seen) {
    var query = entities.createNativeQuery(OPEN);
    query.setParameter(1, RowId.at(seen.seenAt()));
    query.setParameter(2, seen.kind().name());
    query.setParameter(3, seen.order().value());
    query.setParameter(4, seen.payment().value());
    query.setParameter(5, seen.word());
    query.setParameter(6, seen.reported().map(Money::minorUnits).orElse(null));
    query.setParameter(7, seen.reported().map(JpaCases::currency).orElse(null));
    query.setParameter(8, seen.proposedRefund().map(Money::minorUnits).orElse(null));
    query.setParameter(9, seen.proposedRefund().map(JpaCases::currency).orElse(null));
    query.setParameter(10, StoredTime.of(seen.seenAt()));
    query.setParameter(11, CaseMapping.key(seen));
    return query.executeUpdate() == 1;
  }

  private static String currency(Money money) {
    return money.currency().getCurrencyCode();
  }

  private List<Case> read(String query, Object key) {
    return entities
        .createQuery(query, CaseRow.class)
        .setParameter("key", key)
        // Cases are written past what the persistence context remembers.
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .map(CaseMapping::read)
        .toList();
  }
}
