package io.kassa.payment;

import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps attempts in memory, with the database's unique keys, revisions and claims. It knows no
 * transactions: nothing is undone.
 */
public final class InMemoryPayments implements Payments, OpenPayments {

  private static final Set<StateName> NO_OUTCOME =
      EnumSet.of(StateName.OPENING, StateName.AWAITING_SHOPPER, StateName.AUTHORISED);

  private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();

  /** As indexes: a test may bring ten thousand attempts. */
  private final Map<TransactionReference, PaymentId> byReference = new HashMap<>();

  private final Map<OrderNumber, Set<PaymentId>> byOrder = new HashMap<>();

  @Override
  public synchronized void add(Payment payment) {
    if (payments.containsKey(payment.id()) || byReference.containsKey(payment.reference())) {
      throw new IllegalStateException("The identity or the reference is taken: " + payment.id());
    }
    requireOneCurrent(payment);
    payments.put(payment.id(), written(payment, payment.revision() + 1));
    byReference.put(payment.reference(), payment.id());
    byOrder.computeIfAbsent(payment.order(), none -> new LinkedHashSet<>()).add(payment.id());
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
  public synchronized Payment update(Payment payment) {
    var stored = find(payment.id()).orElseThrow(() -> new StalePayment(payment.id()));
    if (stored.revision() != payment.revision()) {
      throw new StalePayment(payment.id());
    }
    requireOneCurrent(payment);
    var written = written(payment, payment.revision() + 1);
    payments.put(payment.id(), written);
    return written;
  }

  @Override
  public synchronized List<PaymentId> claimDue(Instant now, Duration lease, int limit) {
    var due =
        payments.values().stream()
            .filter(payment -> payment.nextCheckAt().filter(at -> !at.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(payment -> payment.nextCheckAt().orElse(now)))
            .limit(limit)
            .toList();
    due.forEach(payment -> payments.put(payment.id(), claimed(payment, now.plus(lease))));
    return due.stream().map(Payment::id).toList();
  }

  @Override
  public synchronized void hasten(PaymentId id, Instant now) {
    find(id)
        .filter(payment -> payment.nextCheckAt().filter(at -> !at.isAfter(now)).isEmpty())
        .ifPresent(payment -> payments.put(id, payment.checkedNext(Optional.of(now))));
  }

  @Override
  public synchronized long due(Instant now) {
    return payments.values().stream()
        .filter(payment -> payment.nextCheckAt().filter(at -> !at.isAfter(now)).isPresent())
        .count();
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
