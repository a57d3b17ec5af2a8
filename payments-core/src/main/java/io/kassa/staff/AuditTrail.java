package io.kassa.staff;

import java.util.List;

/**
 * Port: the record of what staff did; append-only, each entry bound to the one before it ({@code
 * io.kassa.audit}). Safe for use by many threads.
 */
public interface AuditTrail {

  /**
   * Writes an entry, always in a short transaction of its own: it stays although what it tells of
   * fails, and nobody waits for the end of the record longer than a moment. Best called outside any
   * transaction, so that nobody holds two connections.
   *
   * @param entry the entry
   */
  void append(AuditEntry entry);

  /**
   * The newest entries, by their time.
   *
   * @param limit the most to return
   * @return the entries, newest first
   */
  List<AuditEntry> newest(int limit);
}
