package io.kassa.staff;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.audit.AuditLine;
import io.kassa.audit.ChainEnd;
import io.kassa.audit.ChainLink;
import io.kassa.audit.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps the record of what staff did in memory. */
public final class InMemoryAuditTrail implements AuditTrail, AuditBook {

  private final List<AuditEntry> entries = new ArrayList<>();
  private final List<ChainLink> links = new ArrayList<>();
  private ChainEnd start = ChainEnd.GENESIS;
  private ChainEnd end = ChainEnd.GENESIS;

  @Override
  public synchronized void append(AuditEntry entry) {
    entries.addFirst(entry);
    links.add(ChainLink.next(end, Written.of(entry)));
    end = links.getLast().end();
  }

  @Override
  public synchronized List<AuditEntry> newest(int limit) {
    return entries.stream()
        .sorted(Comparator.comparing(AuditEntry::at).reversed())
        .limit(limit)
        .toList();
  }

  /** Changes what stands there, as nobody should. */
  public synchronized void forge(UnaryOperator<List<ChainLink>> forgery) {
    var forged = forgery.apply(List.copyOf(links));
    links.clear();
    links.addAll(forged);
  }

  @Override
  public synchronized List<AuditLine> page(AuditFilter filter, AuditCursor after, int limit) {
    return links.reversed().stream()
        .map(link -> new AuditLine(new UUID(0, link.number()), link.entry(), Optional.of(link)))
        .filter(line -> fits(filter, line.entry()))
        .filter(line -> NEWEST_FIRST.compare(after, line.place()) < 0)
        .sorted((one, other) -> NEWEST_FIRST.compare(one.place(), other.place()))
        .limit(limit)
        .toList();
  }

  private static final Comparator<AuditCursor> NEWEST_FIRST =
      Comparator.comparing(AuditCursor::at)
          .thenComparing(place -> place.id().getMostSignificantBits(), Long::compareUnsigned)
          .thenComparing(place -> place.id().getLeastSignificantBits(), Long::compareUnsigned)
          .reversed();

  private static boolean fits(AuditFilter filter, Written entry) {
    var subject = filter.subject();
    return filter.who().filter(who -> !who.equals(entry.who())).isEmpty()
        && filter.action().filter(action -> !action.equals(entry.action())).isEmpty()
        && (subject.isEmpty()
            || subject.get().equals(entry.subject())
            || subject.get().equals(AuditFilter.word(entry.subject())))
        && filter.from().filter(from -> entry.at().isBefore(from)).isEmpty()
        && filter.until().filter(until -> !entry.at().isBefore(until)).isEmpty();
  }

  @Override
  public synchronized List<ChainLink> links(long after, int limit) {
    return links.stream().filter(link -> link.number() > after).limit(limit).toList();
  }

  @Override
  public synchronized Optional<ChainLink> link(long number) {
    return links.stream().filter(link -> link.number() == number).findFirst();
  }

  @Override
  public synchronized long highest() {
    return links.stream().mapToLong(ChainLink::number).max().orElse(0);
  }

  @Override
  public synchronized ChainEnd end() {
    return end;
  }

  @Override
  public synchronized ChainEnd start() {
    return start;
  }

  @Override
  public synchronized boolean forget(Instant before, Instant now) {
    var old =
        links.stream()
            .filter(link -> link.number() > start.number())
            .takeWhile(link -> link.entry().at().isBefore(before))
            .reduce((one, later) -> later);
    old.ifPresent(last -> {
      start = last.end();
      append(new AuditEntry(now, "", "", AuditAction.FORGOT_ENTRIES, start.toString()));
    });
    return old.isPresent();
  }

  @Override
  public long unbound() {
    return 0;
  }

  @Override
  public int adopt(Instant now) {
    return 0;
  }
}
