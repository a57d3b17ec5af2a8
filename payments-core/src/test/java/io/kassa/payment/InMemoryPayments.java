package io.kassa.payment;

import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps attempts in memory, with the database's unique keys, revisions and claims. It knows no
 * transactions: nothing is undone.
 */
public final class InMemoryPayments implements Payments, OpenPayments {

  private static final Set<StateName> NO_OUTCOME =
      EnumSet.of(StateName.OPENING, StateName.AWAITING_SHOPPER, StateName.AUTHORISED);

  private record Due(Instant at, PaymentId id) {}

  private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();

  /** As indexes: a test may bring ten thousand attempts. */
  private final NavigableSet<Due> due =
      new TreeSet<>(Comparator.comparing(Due::at).thenComparing(each -> each.id().value()));

  private final Map<TransactionReference, PaymentId> byReference = new HashMap<>();

  private final Map<OrderNumber, Set<PaymentId>> byOrder = new HashMap<>();

  @Override
  public synchronized Payment add(Payment payment) {
    if (payments.containsKey(payment.id()) || byReference.containsKey(payment.reference())) {
      throw new IllegalStateException("The identity or the reference is taken: " + payment.id());
    }
    requireOneCurrent(payment);
    var written = written(payment, payment.revision() + 1);
    put(written);
    byReference.put(payment.reference(), payment.id());
    byOrder.computeIfAbsent(payment.order(), none -> new LinkedHashSet<>()).add(payment.id());
    return written;
  }

  @Override
  public synchronized Optional<Payment> find(PaymentId id) {
    return Optional.ofNullable(payments.get(id));
  }

  @Override
  public synchronized Optional<Payment> findByReference(TransactionReference reference) {
    return Optional.ofNullable(byReference.get(reference)).flatMap(this::find);
  }

  @Override
  public synchronized Attempts attemptsOf(OrderNumber order) {
    return new Attempts(
        byOrder.getOrDefault(order, Set.of()).stream().flatMap(id -> find(id).stream()).toList());
  }

  @Override
  public synchronized Map<OrderNumber, Attempts> attemptsOfEach(Collection<OrderNumber> orders) {
    return orders.stream().distinct().collect(Collectors.toMap(order -> order, this::attemptsOf));
  }

  @Override
  public synchronized Payment update(Payment payment) {
    var stored = find(payment.id()).orElseThrow(() -> new StalePayment(payment.id()));
    if (stored.revision() != payment.revision()) {
      throw new StalePayment(payment.id());
    }
    requireOneCurrent(payment);
    var written = written(payment, payment.revision() + 1);
    put(written);
    return written;
  }

  @Override
  public synchronized List<PaymentId> claimDue(Instant now, Duration lease, int limit) {
    var claimed =
        due.stream().takeWhile(each -> !each.at().isAfter(now)).limit(limit).map(Due::id).toList();
    claimed.stream()
        .flatMap(id -> find(id).stream())
        .forEach(payment -> put(claimed(payment, now.plus(lease))));
    return claimed;
  }

  @Override
  public synchronized void hasten(PaymentId id, Instant now) {
    find(id)
        .filter(payment -> payment.nextCheckAt().filter(at -> !at.isAfter(now)).isEmpty())
        .ifPresent(payment -> put(payment.checkedNext(Optional.of(now))));
  }

  @Override
  public synchronized long due(Instant now) {
    return due.stream().takeWhile(each -> !each.at().isAfter(now)).count();
  }

  @Override
  public synchronized Optional<Instant> oldestOpen() {
    return payments.values().stream()
        .filter(payment -> NO_OUTCOME.contains(payment.state().name()))
        .map(Payment::startedAt)
        .min(Comparator.naturalOrder());
  }

  /** A claim is not news: it leaves the revision alone, so it makes no writer lose. */
  private static Payment claimed(Payment payment, Instant until) {
    return payment.checkedNext(Optional.of(until));
  }

  private void put(Payment payment) {
    var before = payments.put(payment.id(), payment);
    if (before != null) {
      before.nextCheckAt().ifPresent(at -> due.remove(new Due(at, payment.id())));
    }
    payment.nextCheckAt().ifPresent(at -> due.add(new Due(at, payment.id())));
  }

  private void requireOneCurrent(Payment payment) {
    var other = attemptsOf(payment.order()).current();
    if (payment.current() && other.filter(p -> !p.id().equals(payment.id())).isPresent()) {
      throw new CurrentAttemptExists(
          payment.order(), new IllegalStateException("The order's unique key is taken"));
    }
  }

  private static Payment written(Payment payment, long revision) {
    return APayment.at(revision, payment);
  }
}
