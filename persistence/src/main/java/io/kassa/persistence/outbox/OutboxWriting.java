package io.kassa.persistence.outbox;

import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.ToldBefore;
import io.kassa.payment.PaymentConcluded;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import io.kassa.persistence.UniqueKey;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What writes new announcements; joins the caller's transaction. */
final class OutboxWriting {

  /** What the unique key refuses was written before; whoever comes second loses nothing. */
  private static final String PAID =
      """
      insert into outbox (id, subject, order_number, payment_id, written_at, tries, next_try_at,
        undelivered_since, last_problem)
      values (?1, 'ORDER_PAID', ?2, ?3, ?4, 0, ?4, ?4, '')
      on conflict do nothing
      """;

  private static final String ACCEPTED =
      """
      insert into outbox (id, subject, order_number, payment_id, written_at, tries, next_try_at,
        undelivered_since, last_problem, once_key, refund_id, refund_way, refund_cents, left_cents,
        refund_currency)
      values (?1, 'REFUND_ACCEPTED', ?2, ?3, ?4, 0, ?4, ?4, '', ?5, ?6, ?7, ?8, ?9, ?10)
      """;

  /** A form that is sent twice dies at the unique key, and finds what it wrote the first time. */
  private static final String AGAIN =
      """
      insert into outbox (id, subject, order_number, payment_id, written_at, tries, next_try_at,
        undelivered_since, last_problem, once_key, refund_id, refund_way, refund_cents, left_cents,
        refund_currency, fact_at, copy_of, asked_by)
      select cast(?1 as uuid), subject, order_number, payment_id,
        cast(?2 as timestamp(6) with time zone), 0, cast(?2 as timestamp(6) with time zone),
        cast(?2 as timestamp(6) with time zone), '', cast(?3 as varchar), refund_id, refund_way,
        refund_cents, left_cents, refund_currency, coalesce(fact_at, written_at), id,
        cast(?4 as varchar)
      from outbox where id = ?5 and delivered_at is not null
      on conflict do nothing
      """;

  private static final String COPY =
      "select o.id from OutboxRow o where o.copyOf = :original and o.onceKey = :key"
          + " and o.orderNumber = (select p.orderNumber from OutboxRow p where p.id = :original)";

  private static final String TOLD =
      "select r.refundId from OutboxRefundRow r where r.refundId in :refunds";

  private OutboxWriting() {}

  static void paid(EntityManager entities, PaymentConcluded concluded) {
    entities
        .createNativeQuery(PAID)
        .setParameter(1, RowId.at(concluded.at()))
        .setParameter(2, concluded.order().value())
        .setParameter(3, concluded.payment().value())
        .setParameter(4, StoredTime.of(concluded.at()))
        .executeUpdate();
  }

  static void accepted(EntityManager entities, RefundAccepted accepted) {
    var id = RowId.at(accepted.at());
    try {
      write(entities, id, accepted);
      for (var part : accepted.parts()) {
        var row = new OutboxRefundRow();
        row.refundId = part.value();
        row.announcementId = id;
        entities.persist(row);
      }
      entities.flush();
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused)) {
        throw new ToldBefore(refused);
      }
      throw refused;
    }
  }

  private static void write(EntityManager entities, UUID id, RefundAccepted accepted) {
    var told = accepted.told();
    entities
        .createNativeQuery(ACCEPTED)
        .setParameter(1, id)
        .setParameter(2, accepted.order().value())
        .setParameter(3, accepted.payment().value())
        .setParameter(4, StoredTime.of(accepted.at()))
        .setParameter(5, told.first().toString())
        .setParameter(6, told.first().value())
        .setParameter(7, told.way().name())
        .setParameter(8, told.amount().minorUnits())
        .setParameter(9, told.left().minorUnits())
        .setParameter(10, told.amount().currency().getCurrencyCode())
        .executeUpdate();
  }

  static List<RefundId> untold(EntityManager entities, List<RefundId> refunds) {
    var told =
        entities
            .createQuery(TOLD, UUID.class)
            .setParameter("refunds", refunds.stream().map(RefundId::value).toList())
            .getResultList();
    return refunds.stream().filter(refund -> !told.contains(refund.value())).toList();
  }

  static Optional<AnnouncementId> again(
      EntityManager entities, AnnouncementId id, String formKey, String by, Instant now) {
    entities
        .createNativeQuery(AGAIN)
        .setParameter(1, RowId.at(now))
        .setParameter(2, StoredTime.of(now))
        .setParameter(3, formKey)
        .setParameter(4, by)
        .setParameter(5, id.value())
        .executeUpdate();
    return entities
        .createQuery(COPY, UUID.class)
        .setParameter("original", id.value())
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst()
        .map(AnnouncementId::new);
  }
}
