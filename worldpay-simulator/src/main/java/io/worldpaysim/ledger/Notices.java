package io.worldpaysim.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The events of all payments. Safe for any number of threads. */
public final class Notices {

  private final Map<String, Map<String, Notice>> byReference = new ConcurrentHashMap<>();
  private final Consumer<Notice> keeper;

  Notices(Consumer<Notice> keeper) {
    this.keeper = keeper;
  }

  /** Adds an event, which is in the ledger's file when this returns. */
  public void add(Notice notice) {
    keeper.accept(notice);
    restore(notice);
  }

  /**
   * Changes how an event's sending stands.
   *
   * @return the event afterwards; empty when there is no such event
   */
  public Optional<Notice> change(
      String transactionReference, String eventId, UnaryOperator<Dispatch> change) {
    Map<String, Notice> own = byReference.get(transactionReference);
    if (own == null) {
      return Optional.empty();
    }
    synchronized (own) {
      Notice before = own.get(eventId);
      if (before == null) {
        return Optional.empty();
      }
      Notice after = before.with(change.apply(before.dispatch()));
      keeper.accept(after);
      own.put(eventId, after);
      return Optional.of(after);
    }
  }

  /** The events about a reference, oldest first. */
  public List<Notice> of(String transactionReference) {
    Map<String, Notice> own = byReference.get(transactionReference);
    if (own == null) {
      return List.of();
    }
    synchronized (own) {
      return List.copyOf(own.values());
    }
  }

  /** All events, those of one reference together and oldest first. */
  public List<Notice> all() {
    return byReference.keySet().stream().map(this::of).flatMap(Collection::stream).toList();
  }

  /** The events about references that are not among the given ones. */
  List<Notice> notAbout(Collection<String> references) {
    List<String> others = new ArrayList<>(byReference.keySet());
    others.removeAll(references);
    return others.stream().sorted().map(this::of).flatMap(Collection::stream).toList();
  }

  void restore(Notice notice) {
    Map<String, Notice> own =
        byReference.computeIfAbsent(
            notice.transactionReference(), reference -> new LinkedHashMap<>());
    synchronized (own) {
      own.put(notice.eventId(), notice);
    }
  }
}
