package io.kassa.cases;

import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps cases in memory, one open one for each kind and attempt. It knows no transactions. */
public final class InMemoryCases implements Cases, CaseList {

  private static final int MOST_ROWS = 100;

  private final Map<CaseId, Case> cases = new LinkedHashMap<>();

  @Override
  public synchronized void raise(Disagreement seen) {
    var known = all(one -> one.isOpen() && isSame(one.about(), seen)).findFirst();
    var raised =
        known
            .map(one ->
                new Case(
                    one.id(),
                    one.about(),
                    later(one.lastSeenAt(), seen.seenAt()),
                    one.times() + 1,
                    Optional.empty()))
            .orElseGet(() ->
                new Case(new CaseId(UUID.randomUUID()), seen, seen.seenAt(), 1, Optional.empty()));
    cases.put(raised.id(), raised);
  }

  @Override
  public synchronized void close(CaseId id, Closing closing) {
    cases.computeIfPresent(id, (same, one) -> one.isOpen() ? closed(one, closing) : one);
  }

  @Override
  public synchronized Optional<Case> find(CaseId id) {
    return Optional.ofNullable(cases.get(id));
  }

  @Override
  public synchronized List<Case> of(OrderNumber order) {
    return all(one -> one.about().order().equals(order)).toList();
  }

  @Override
  public synchronized List<Case> openOf(OrderNumber order) {
    return of(order).stream().filter(Case::isOpen).toList();
  }

  @Override
  public synchronized List<CaseCount> counts() {
    var open = all(Case::isOpen).collect(Collectors.groupingBy(one -> one.about().kind()));
    return open.entrySet().stream()
        .map(of ->
            new CaseCount(
                of.getKey(), of.getValue().size(), of.getValue().getFirst().about().seenAt()))
        .sorted(Comparator.comparing(CaseCount::oldest))
        .toList();
  }

  @Override
  public synchronized List<Case> open(Optional<CaseKind> kind, int limit) {
    requirePage(limit);
    return all(one -> one.isOpen() && isOf(kind, one)).limit(limit).toList();
  }

  @Override
  public synchronized List<Case> closed(Optional<CaseKind> kind, int limit) {
    requirePage(limit);
    return all(one -> !one.isOpen() && isOf(kind, one))
        .sorted(Comparator.comparing((Case one) -> one.closing().orElseThrow().at()).reversed())
        .limit(limit)
        .toList();
  }

  private static void requirePage(int limit) {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("Rows on a page: 1 to 100, not " + limit);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public synchronized Map<OrderNumber, List<Case>> ofEach(Collection<OrderNumber> orders) {
    return orders.stream().distinct().collect(Collectors.toMap(order -> order, this::of));
  }

  private Stream<Case> all(Predicate<Case> wanted) {
    return new ArrayList<>(cases.values())
        .stream().filter(wanted).sorted(Comparator.comparing(one -> one.about().seenAt()));
  }

  private static boolean isSame(Disagreement one, Disagreement other) {
    return one.kind() == other.kind() && one.payment().equals(other.payment());
  }

  private static boolean isOf(Optional<CaseKind> kind, Case one) {
    return kind.isEmpty() || kind.get() == one.about().kind();
  }

  private static Case closed(Case one, Closing closing) {
    return new Case(one.id(), one.about(), one.lastSeenAt(), one.times(), Optional.of(closing));
  }
}
