package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.PaymentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps refunds in memory, with the database's unique keys and revisions, but no transactions. */
public final class InMemoryRefunds implements Refunds {

  /** Of equal times as they were written. */
  private static final Comparator<Refund> OLDEST_FIRST =
      Comparator.comparing(Refund::requestedAt).thenComparingInt(Refund::part);

  private final Map<RefundId, Refund> refunds = new LinkedHashMap<>();
  private final Map<PaymentId, GatewayLink> links = new HashMap<>();

  @Override
  public synchronized void add(List<Refund> fresh) {
    var known = new ArrayList<>(refunds.values());
    for (var refund : fresh) {
      if (known.stream().anyMatch(other -> isTaken(other, refund))) {
        throw new RefundExists(new IllegalStateException("A unique key is taken"));
      }
      known.add(refund);
    }
    fresh.forEach(refund -> refunds.put(refund.id(), ARefund.at(1, refund)));
  }

  private static boolean isTaken(Refund other, Refund refund) {
    return other.reference().equals(refund.reference())
        || (other.formKey().equals(refund.formKey()) && other.part() == refund.part());
  }

  @Override
  public synchronized Optional<Refund> find(RefundId id) {
    return Optional.ofNullable(refunds.get(id));
  }

  @Override
  public synchronized Optional<Refund> findByReference(RefundReference reference) {
    return all(refund -> refund.reference().equals(reference)).stream().findFirst();
  }

  @Override
  public synchronized Refund update(Refund refund) {
    var stored = refunds.get(refund.id());
    if (stored == null || stored.revision() != refund.revision()) {
      throw new StaleRefund(refund.id());
    }
    var written = ARefund.at(refund.revision() + 1, refund);
    refunds.put(refund.id(), written);
    return written;
  }

  @Override
  public synchronized List<Refund> of(OrderNumber order) {
    return all(refund -> refund.order().equals(order));
  }

  @Override
  public synchronized List<Refund> of(PaymentId payment) {
    return all(refund -> refund.payment().equals(payment));
  }

  @Override
  public synchronized Map<OrderNumber, List<Refund>> ofEach(Collection<OrderNumber> orders) {
    return orders.stream().distinct().collect(Collectors.toMap(order -> order, this::of));
  }

  @Override
  public synchronized List<Refund> ofForm(String formKey) {
    return all(refund -> refund.formKey().equals(formKey));
  }

  /** Without transactions there is nothing to wait for. */
  @Override
  public void hold(String person) {}

  @Override
  public synchronized Money askedBy(String by, Instant since, Money none) {
    return all(refund -> refund.requestedBy().equals(by)).stream()
        .filter(refund -> !refund.requestedAt().isBefore(since))
        .filter(refund -> refund.way() == RefundWay.GATEWAY)
        .filter(refund -> refund.decision().isEmpty() && refund.state().holdsMoney())
        .map(Refund::amount)
        .filter(amount -> amount.currency().equals(none.currency()))
        .reduce(none, Money::plus);
  }

  @Override
  public synchronized void remember(PaymentId payment, GatewayLink part, Instant at) {
    links.put(payment, part);
  }

  @Override
  public synchronized Optional<GatewayLink> partLink(PaymentId payment) {
    return Optional.ofNullable(links.get(payment));
  }

  @Override
  public synchronized List<RefundId> stuck(Instant before, int limit) {
    return refunds.values().stream()
        .filter(refund -> refund.sendingSince().filter(before::isAfter).isPresent())
        .sorted(Comparator.comparing(refund -> refund.sendingSince().orElseThrow()))
        .limit(limit)
        .map(Refund::id)
        .toList();
  }

  @Override
  public synchronized List<Refund> awaitingApproval(int limit) {
    return all(refund -> refund.state() == RefundState.AWAITING_APPROVAL).stream()
        .limit(limit)
        .toList();
  }

  private List<Refund> all(Predicate<Refund> wanted) {
    return refunds.values().stream().filter(wanted).sorted(OLDEST_FIRST).toList();
  }
}
