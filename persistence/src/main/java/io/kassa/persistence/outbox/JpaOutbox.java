package io.kassa.persistence.outbox;

import io.kassa.bean.Shared;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Outbox;
import io.kassa.outbox.Waiting;
import io.kassa.payment.PaymentConcluded;
import io.kassa.persistence.Claim;
import io.kassa.persistence.StoredTime;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps in the database what is to be told. */
@Shared
@Transactional
public class JpaOutbox implements Outbox {

  private static final int LONGEST_PROBLEM = 500;

  private static final Claim DUE =
      new Claim(
          """
          select id from outbox where next_try_at <= ?1
          order by next_try_at, id fetch first ?2 rows only for update skip locked
          """,
          "update outbox set next_try_at = ?1 where id in");

  private static final String DELIVERED =
      """
      update outbox set tries = tries + 1, next_try_at = null, undelivered_since = null,
        delivered_at = coalesce(delivered_at, ?1), last_problem = ''
      where id = ?2
      """;

  // What another server has delivered meanwhile stays delivered.
  private static final String FAILED =
      """
      update outbox set tries = tries + 1, next_try_at = ?1, last_problem = ?2
      where id = ?3 and delivered_at is null
      """;
  private static final String KEPT =
      """
      update outbox set next_try_at = null, last_problem = ?1
      where id = ?2 and delivered_at is null
      """;
  private static final String TAKE_UP =
      """
      update outbox set next_try_at = ?1
      where undelivered_since is not null and next_try_at is null
      """;

  // What is due within a lease may be in some server's hands; the others wait for their next try.
  private static final String HASTEN =
      """
      update outbox set next_try_at = ?1
      where id = ?2 and delivered_at is null and tries > 0 and next_try_at > ?3
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void announce(PaymentConcluded concluded) {
    OutboxWriting.paid(entities, concluded);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void announce(RefundAccepted accepted) {
    OutboxWriting.accepted(entities, accepted);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public List<RefundId> untold(List<RefundId> refunds) {
    return OutboxWriting.untold(entities, refunds);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<AnnouncementId> again(AnnouncementId id, String formKey, String by, Instant now) {
    return OutboxWriting.again(entities, id, formKey, by, now);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public boolean hasten(AnnouncementId id, Instant now, Duration lease) {
    return entities
            .createNativeQuery(HASTEN)
            .setParameter(1, StoredTime.of(now))
            .setParameter(2, id.value())
            .setParameter(3, StoredTime.of(now.plus(lease)))
            .executeUpdate()
        == 1;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Rows that another transaction holds are skipped, not waited for: that one is another claim
   * or records what became of the announcement.
   */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public List<Announcement> claimDue(Instant now, Duration lease, int limit) {
    var taken = DUE.find(entities, now, limit);
    var before =
        taken.isEmpty()
            ? List.<Announcement>of()
            : read(entities
                    .createQuery(
                        "select o from OutboxRow o where o.id in :ids order by o.nextTryAt, o.id",
                        OutboxRow.class)
                    .setParameter("ids", taken)
                    .getResultStream())
                .toList();
    DUE.hold(entities, taken, now.plus(lease));
    return before;
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void delivered(AnnouncementId id, Instant at) {
    entities
        .createNativeQuery(DELIVERED)
        .setParameter(1, StoredTime.of(at))
        .setParameter(2, id.value())
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(AnnouncementId id, String why, Instant next) {
    entities
        .createNativeQuery(FAILED)
        .setParameter(1, StoredTime.of(next))
        .setParameter(2, cut(why))
        .setParameter(3, id.value())
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void kept(AnnouncementId id, String why) {
    entities
        .createNativeQuery(KEPT)
        .setParameter(1, cut(why))
        .setParameter(2, id.value())
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public int takeUp(Instant now) {
    return entities.createNativeQuery(TAKE_UP).setParameter(1, StoredTime.of(now)).executeUpdate();
  }

  @Override
  public List<Announcement> of(OrderNumber order) {
    return read(entities
            .createQuery(
                "select o from OutboxRow o where o.orderNumber = :key"
                    + " order by o.writtenAt, o.id",
                OutboxRow.class)
            .setParameter("key", order.value())
            .setHint("eclipselink.refresh", true)
            .getResultStream())
        .toList();
  }

  @Override
  public List<Announcement> undelivered(int limit) {
    return read(entities
            .createQuery(
                "select o from OutboxRow o where o.undeliveredSince is not null"
                    + " order by o.undeliveredSince, o.id",
                OutboxRow.class)
            .setMaxResults(limit)
            .getResultStream())
        .toList();
  }

  @Override
  public Waiting waiting() {
    var row =
        entities
            .createQuery(
                "select count(o), min(o.undeliveredSince) from OutboxRow o"
                    + " where o.undeliveredSince is not null",
                Object[].class)
            .getSingleResult();
    return new Waiting(
        (Long) row[0], Optional.ofNullable((OffsetDateTime) row[1]).map(OffsetDateTime::toInstant));
  }

  private static Stream<Announcement> read(Stream<OutboxRow> rows) {
    return rows.map(OutboxMapping::announcement);
  }

  private static String cut(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
  }
}
