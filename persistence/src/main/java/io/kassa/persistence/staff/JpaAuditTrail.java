package io.kassa.persistence.staff;

import io.kassa.audit.Written;
import io.kassa.bean.Shared;
import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.AuditTrail;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Keeps the record of what staff did in the database, entry bound to entry. */
@Shared
@Transactional
public class JpaAuditTrail implements AuditTrail {

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void append(AuditEntry entry) {
    var written = Written.of(entry);
    var chain = Chaining.hold(entities);
    if (chain.adopts(written.at())) {
      chain.adopt(written.at());
    }
    chain.append(written);
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return entities
        .createQuery(
            "select a from AuditRow a order by a.happenedAt desc, a.id desc", AuditRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .flatMap(row -> entry(row).stream())
        .toList();
  }

  /** Empty for an action that only a newer version of the shop knows. */
  private static Optional<AuditEntry> entry(AuditRow row) {
    return Arrays.stream(AuditAction.values())
        .filter(action -> action.name().equals(row.action))
        .findFirst()
        .map(action ->
            new AuditEntry(
                row.happenedAt.toInstant(),
                row.staffName,
                row.networkAddress,
                action,
                row.subject,
                Optional.ofNullable(row.beforeText),
                Optional.ofNullable(row.afterText)));
  }
}
