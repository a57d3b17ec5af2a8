package io.kassa.persistence.staff;

import io.kassa.audit.AuditBook;
import io.kassa.audit.ChainEnd;
import io.kassa.audit.ChainLink;
import io.kassa.audit.Written;
import io.kassa.staff.AuditAction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain, held: from here to the end of the transaction no other server appends. The
 * head is the first row that is locked and the only one that anybody waits for, so no two
 * transactions can wait for each other.
 */
final class Chaining {

  private final EntityManager entities;
  private final AuditHeadRow head;

  private Chaining(EntityManager entities, AuditHeadRow head) {
    this.entities = entities;
    this.head = head;
  }

  /** Waits for whoever appends at the moment. */
  static Chaining hold(EntityManager entities) {
    return new Chaining(
        entities,
        present(
            entities.find(
                AuditHeadRow.class, AuditHeadRow.THE_ROW, LockModeType.PESSIMISTIC_WRITE)));
  }

  static AuditHeadRow present(@Nullable AuditHeadRow head) {
    if (head == null) {
      throw new IllegalStateException("The migrations write the row of audit_head; it is gone");
    }
    return head;
  }

  /** Whether older entries may still be bound. */
  boolean adopts(Instant now) {
    return now.isBefore(head.adoptsUntil.toInstant());
  }

  ChainEnd start() {
    return AuditMapping.start(head);
  }

  ChainEnd end() {
    return AuditMapping.end(head);
  }

  /** Lets the record begin later, and says so in an entry. */
  void beginAfter(ChainEnd forgotten, Instant now) {
    head.forgottenNumber = forgotten.number();
    head.forgottenHash = forgotten.hash();
    var told = AuditAction.FORGOT_ENTRIES.name();
    append(
        new Written(now, "", "", told, forgotten.toString(), Optional.empty(), Optional.empty()));
  }

  /** Writes an entry behind the last one. */
  void append(Written entry) {
    var row = AuditMapping.row(entry);
    bind(row, entry);
    entities.persist(row);
  }

  /**
   * Binds a handful of older entries, oldest first, and says so in an entry.
   *
   * @param now the present time
   * @return how many
   */
  int adopt(Instant now) {
    var older = older();
    older.forEach(row -> bind(row, AuditMapping.written(row)));
    if (!older.isEmpty()) {
      var how = String.valueOf(older.size());
      var told = AuditAction.ADOPTED_ENTRIES.name();
      append(new Written(now, "", "", told, how, Optional.empty(), Optional.empty()));
    }
    return older.size();
  }

  private List<AuditRow> older() {
    return entities
        .createQuery(
            "select a from AuditRow a where a.chainNumber is null order by a.happenedAt, a.id",
            AuditRow.class)
        .setMaxResults(AuditBook.MOST)
        .getResultList();
  }

  private void bind(AuditRow row, Written entry) {
    var link = ChainLink.next(AuditMapping.end(head), entry);
    AuditMapping.bind(row, link);
    head.lastNumber = link.number();
    head.lastHash = link.hash();
  }
}
