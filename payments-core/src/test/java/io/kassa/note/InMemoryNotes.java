package io.kassa.note;

import io.kassa.order.OrderNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps notes in memory. */
public final class InMemoryNotes implements Notes {

  private final List<Note> notes = new ArrayList<>();

  @Override
  public synchronized boolean add(Note note) {
    return notes.stream().noneMatch(one -> one.id().equals(note.id())) && notes.add(note);
  }

  @Override
  public synchronized List<Note> of(OrderNumber order) {
    return notes.stream()
        .filter(note -> note.order().equals(order))
        .sorted(Comparator.comparing(Note::at))
        .toList();
  }
}
