package io.kassa.ledger;

import io.kassa.order.OrderNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the journal in memory. */
public final class InMemoryJournal implements Journal {

  private final List<JournalLine> lines = new ArrayList<>();

  @Override
  public synchronized void append(JournalLine line) {
    lines.add(line);
  }

  @Override
  public synchronized List<JournalLine> of(OrderNumber order) {
    return lines.stream()
        .filter(line -> line.order().equals(order))
        .sorted(Comparator.comparing(JournalLine::at))
        .toList();
  }
}
