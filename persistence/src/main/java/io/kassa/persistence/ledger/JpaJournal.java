package io.kassa.persistence.ledger;

import io.kassa.bean.Shared;
import io.kassa.ledger.Journal;
import io.kassa.ledger.JournalLine;
import io.kassa.order.OrderNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Keeps the journal in the database. */
@Shared
@Transactional
public class JpaJournal implements Journal {

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void append(JournalLine line) {
    entities.persist(JournalMapping.row(line));
  }

  @Override
  public List<JournalLine> of(OrderNumber order) {
    return entities
        .createQuery(
            "select j from JournalRow j where j.orderNumber = :key order by j.writtenAt, j.id",
            JournalRow.class)
        .setParameter("key", order.value())
        .getResultStream()
        .map(JournalMapping::line)
        .toList();
  }
}
