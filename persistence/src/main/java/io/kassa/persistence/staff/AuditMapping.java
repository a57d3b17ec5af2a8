package io.kassa.persistence.staff;

import io.kassa.audit.AuditFilter;
import io.kassa.audit.AuditLine;
import io.kassa.audit.ChainEnd;
import io.kassa.audit.ChainLink;
import io.kassa.audit.Written;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import java.util.Optional;

/** Between entries of the record and their rows. */
final class AuditMapping {

  private AuditMapping() {}

  static AuditRow row(Written entry) {
    var row = new AuditRow();
    row.id = RowId.at(entry.at());
    row.happenedAt = StoredTime.of(entry.at());
    row.staffName = entry.who();
    row.networkAddress = entry.from();
    row.action = entry.action();
    row.subject = entry.subject();
    row.beforeText = entry.before().orElse(null);
    row.afterText = entry.after().orElse(null);
    return row;
  }

  /** Gives a row its place, which is what nobody writes twice. */
  static void bind(AuditRow row, ChainLink link) {
    row.subjectWord = AuditFilter.word(row.subject);
    row.chainNumber = link.number();
    row.previousHash = link.previous();
    row.entryHash = link.hash();
  }

  static Written written(AuditRow row) {
    return new Written(
        row.happenedAt.toInstant(),
        row.staffName,
        row.networkAddress,
        row.action,
        row.subject,
        Optional.ofNullable(row.beforeText),
        Optional.ofNullable(row.afterText));
  }

  static AuditLine line(AuditRow row) {
    return new AuditLine(row.id, written(row), link(row));
  }

  /**
   * A row that would not be found by its subject is one that somebody changed: its hash is left
   * out, so that it fits to nothing.
   */
  static Optional<ChainLink> link(AuditRow row) {
    if (row.chainNumber == null || row.previousHash == null || row.entryHash == null) {
      return Optional.empty();
    }
    boolean found = AuditFilter.word(row.subject).equals(row.subjectWord);
    var hash = found ? row.entryHash : "";
    return Optional.of(new ChainLink(row.chainNumber, row.previousHash, hash, written(row)));
  }

  static ChainEnd end(AuditHeadRow head) {
    return new ChainEnd(head.lastNumber, head.lastHash);
  }

  static ChainEnd start(AuditHeadRow head) {
    return new ChainEnd(head.forgottenNumber, head.forgottenHash);
  }
}
