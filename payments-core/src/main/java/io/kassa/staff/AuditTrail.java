package io.kassa.staff;

import java.util.List;

/** Port: the record of what staff did; append-only. Safe for use by many threads. */
public interface AuditTrail {

  /**
   * Writes an entry in a transaction of its own, or the caller's.
   *
   * @param entry the entry
   */
  void append(AuditEntry entry);

  /**
   * The newest entries.
   *
   * @param limit the most to return
   * @return the entries, newest first
   */
  List<AuditEntry> newest(int limit);
}
