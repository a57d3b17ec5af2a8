package io.kassa.persistence.staff;

import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the record of what staff did in the database. */
@Dependent
@Transactional
public class JpaAuditTrail implements AuditTrail {

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public void append(AuditEntry entry) {
    var row = new AuditRow();
    row.id = RowId.at(entry.at());
    row.happenedAt = StoredTime.of(entry.at());
    row.staffName = entry.who();
    row.networkAddress = entry.from();
    row.action = entry.action().name();
    row.subject = entry.subject();
    entities.persist(row);
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return entities
        .createQuery(
            "select a from AuditRow a order by a.happenedAt desc, a.id desc", AuditRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(JpaAuditTrail::entry)
        .toList();
  }

  private static AuditEntry entry(AuditRow row) {
    return new AuditEntry(
        row.happenedAt.toInstant(),
        row.staffName,
        row.networkAddress,
        AuditAction.valueOf(row.action),
        row.subject);
  }
}
