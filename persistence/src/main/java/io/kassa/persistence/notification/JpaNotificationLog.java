package io.kassa.persistence.notification;

import io.kassa.bean.Shared;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationId;
import io.kassa.notification.NotificationLog;
import io.kassa.order.OrderNumber;
import io.kassa.persistence.Claim;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps notifications in the database. */
@Shared
@Transactional
public class JpaNotificationLog implements NotificationLog {

  private static final int MOST_ROWS = 100;

  /** The most strangers that one call sends away. */
  private static final int MOST_STRANGERS = 500;

  private static final Claim KNOWN =
      new Claim(
          """
          select n.id from notifications n where n.next_try_at <= ?1
          and exists (select 1 from payments p where p.reference = n.reference)
          order by n.next_try_at, n.id fetch first ?2 rows only for update skip locked
          """,
          "update notifications set next_try_at = ?1 where id in");

  /**
   * What names an attempt that nobody knows is looked at on every call while it is young, and then
   * whenever its age has doubled: a gateway account that another shop uses as well brings such
   * notifications for ever, and they must not be read for ever.
   */
  private static final Claim STRANGERS =
      new Claim(
          """
          select n.id from notifications n where n.next_try_at <= ?1
          and n.received_at <= cast(?1 as timestamp(6) with time zone) - interval '1' minute
          and not exists (select 1 from payments p where p.reference = n.reference)
          order by n.next_try_at, n.id fetch first ?2 rows only for update skip locked
          """,
          """
          update notifications
          set next_try_at = cast(?1 as timestamp(6) with time zone)
            + (cast(?1 as timestamp(6) with time zone) - received_at)
          where id in\
          """);

  private static final String FOLDED =
      """
      update notifications set folded_at = ?1, next_try_at = null, unsettled_since = null
      where id = ?2 and folded_at is null
      """;

  private static final String OF_ORDER =
      """
      select n from NotificationRow n
      where n.reference in (select p.reference from PaymentRow p where p.orderNumber = :key)
      order by n.receivedAt, n.id
      """;

  private static final String WAITING =
      """
      from NotificationRow n where n.unsettledSince is not null
      and not exists (select p from PaymentRow p where p.reference = n.reference)
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public LoggedNotification receive(Notification notification) {
    var reception = new Reception(entities, notification);
    reception.write();
    return NotificationMapping.read(
        entities
            .createQuery(
                "select n from NotificationRow n where n.eventHash = :hash and n.genuine = :genuine",
                NotificationRow.class)
            .setParameter("hash", reception.hash())
            .setParameter("genuine", notification.genuine())
            .getSingleResult());
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void folded(NotificationId id, Instant at) {
    entities
        .createNativeQuery(FOLDED)
        .setParameter(1, StoredTime.of(at))
        .setParameter(2, id.value())
        .executeUpdate();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Rows that another transaction holds are skipped, not waited for: that one is either another
   * claim or folds the notification.
   */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public List<LoggedNotification> claimUnfolded(Instant now, Duration lease, int limit) {
    var claimed = KNOWN.take(entities, now, now.plus(lease), limit);
    STRANGERS.take(entities, now, now, MOST_STRANGERS);
    return claimed.stream().map(this::read).toList();
  }

  @Override
  public List<LoggedNotification> of(OrderNumber order) {
    return entities
        .createQuery(OF_ORDER, NotificationRow.class)
        .setParameter("key", order.value())
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .map(NotificationMapping::read)
        .toList();
  }

  @Override
  public List<LoggedNotification> waiting(int limit) {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("Rows on a page: 1 to 100, not " + limit);
    }
    return entities
        .createQuery(
            "select n " + WAITING + " order by n.unsettledSince desc, n.id desc",
            NotificationRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(NotificationMapping::read)
        .toList();
  }

  @Override
  public long waiting() {
    return entities.createQuery("select count(n) " + WAITING, Long.class).getSingleResult();
  }

  private LoggedNotification read(UUID id) {
    return NotificationMapping.read(entities.find(NotificationRow.class, id));
  }
}
