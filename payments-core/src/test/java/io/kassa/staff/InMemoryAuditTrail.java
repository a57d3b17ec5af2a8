package io.kassa.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the record of what staff did in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

  private final List<AuditEntry> entries = new ArrayList<>();

  @Override
  public synchronized void append(AuditEntry entry) {
    entries.addFirst(entry);
  }

  @Override
  public synchronized List<AuditEntry> newest(int limit) {
    return entries.stream()
        .sorted(Comparator.comparing(AuditEntry::at).reversed())
        .limit(limit)
        .toList();
  }
}
