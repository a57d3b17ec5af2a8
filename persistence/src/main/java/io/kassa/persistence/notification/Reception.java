package io.kassa.persistence.notification;

import io.kassa.notification.Notification;
import io.kassa.payment.TransactionReference;
import io.kassa.persistence.RowId;
import io.kassa.persistence.Sha256;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Writes a notification down once, however often and to however many servers it is sent. Written in
 * SQL, so that the unique key decides without costing the transaction.
 */
final class Reception {

  /**
   * A hint is never folded, and nothing waits once its attempt is known. The casts tell the
   * database the type of what may be empty.
   */
  private static final String FIRST =
      """
      insert into notifications (id, event_id, event_hash, genuine, type, reference, occurred_at,
        body, received_at, times, last_received_at, next_try_at, unsettled_since)
      select cast(?1 as uuid), cast(?2 as varchar), cast(?3 as varchar), cast(?4 as boolean),
        cast(?5 as varchar), cast(?6 as varchar), cast(?7 as varchar), cast(?8 as varchar),
        cast(?9 as timestamp(6) with time zone), 1, cast(?9 as timestamp(6) with time zone),
        case when cast(?4 as boolean) and cast(?6 as varchar) is not null
          then cast(?9 as timestamp(6) with time zone) end,
        case when cast(?4 as boolean)
            or not exists (select 1 from payments where reference = cast(?6 as varchar))
          then cast(?9 as timestamp(6) with time zone) end
      on conflict do nothing
      """;

  private static final String AGAIN =
      """
      update notifications set times = times + 1,
        last_received_at = greatest(last_received_at, cast(?1 as timestamp(6) with time zone))
      where event_hash = ?2 and genuine = ?3
      """;

  private final EntityManager entities;
  private final Notification notification;

  Reception(EntityManager entities, Notification notification) {
    this.entities = entities;
    this.notification = notification;
  }

  void write() {
    if (first().executeUpdate() == 0) {
      again().executeUpdate();
    }
  }

  String hash() {
    return Sha256.hex(notification.eventId());
  }

  private Query first() {
    var query = entities.createNativeQuery(FIRST);
    query.setParameter(1, RowId.at(notification.receivedAt()));
    query.setParameter(2, notification.eventId());
    query.setParameter(3, hash());
    query.setParameter(4, notification.genuine());
    query.setParameter(5, notification.type());
    query.setParameter(6, notification.reference().map(TransactionReference::value).orElse(null));
    query.setParameter(7, notification.occurredAt());
    query.setParameter(8, notification.body());
    query.setParameter(9, StoredTime.of(notification.receivedAt()));
    return query;
  }

  private Query again() {
    return entities
        .createNativeQuery(AGAIN)
        .setParameter(1, StoredTime.of(notification.receivedAt()))
        .setParameter(2, hash())
        .setParameter(3, notification.genuine());
  }
}
