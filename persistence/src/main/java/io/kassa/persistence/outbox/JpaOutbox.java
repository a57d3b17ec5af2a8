package io.kassa.persistence.outbox;

import io.kassa.outbox.Outbox;
import io.kassa.payment.PaymentConcluded;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps in the database what is to be told. */
@Dependent
@Transactional
public class JpaOutbox implements Outbox {

  /** What the unique key refuses was written before; whoever comes second loses nothing. */
  private static final String ANNOUNCE =
      """
      insert into outbox (id, subject, order_number, payment_id, written_at, tries, next_try_at,
        last_problem)
      values (?1, 'ORDER_PAID', ?2, ?3, ?4, 0, ?4, '')
      on conflict do nothing
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void announce(PaymentConcluded concluded) {
    entities
        .createNativeQuery(ANNOUNCE)
        .setParameter(1, RowId.at(concluded.at()))
        .setParameter(2, concluded.order().value())
        .setParameter(3, concluded.payment().value())
        .setParameter(4, StoredTime.of(concluded.at()))
        .executeUpdate();
  }
}
