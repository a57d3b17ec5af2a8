package io.worldpaysim.ledger;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payment as the simulator knows it; immutable, every change makes a new one.
 *
 * @param number its place in the order of creation, starting at 1
 * @param paymentId the long opaque id of the API
 * @param tokenId the id in the redirect link
 * @param sessionId the id in the address of the hosted page
 * @param order what the merchant asked for
 * @param history all turns by time, planned ones included; the first is the creation
 * @param refunds the accepted refunds, oldest first
 * @param tokenUsedAt when the redirect link was first followed
 */
public record StoredPayment(
    long number,
    String paymentId,
    String tokenId,
    String sessionId,
    PaymentOrder order,
    List<Turn> history,
    List<Refund> refunds,
    Optional<Instant> tokenUsedAt) {

  /** When the payment was created. */
  public Instant createdAt() {
    return history.getFirst().at();
  }

  /** The last event that a query answers at the given moment. */
  public String lastEvent(Instant now) {
    return past(now).getLast().lastEvent();
  }

  /** What has happened up to the given moment, oldest first; never empty. */
  public List<Turn> past(Instant now) {
    List<Turn> past = history.stream().filter(turn -> !turn.at().isAfter(now)).toList();
    return past.isEmpty() ? history.subList(0, 1) : past;
  }

  /** When the bank approved the payment; empty while it has not. */
  public Optional<Instant> approvedAt(Instant now) {
    return past(now).stream()
        .filter(turn -> turn.lastEvent().equals(Event.AUTHORIZED))
        .map(Turn::at)
        .findFirst();
  }

  /** How much has gone back to the shopper, in minor units. */
  public long refunded() {
    return refunds.stream().mapToLong(refund -> refund.value().amount()).sum();
  }

  /** The payment after the given turns; what was planned for later than now is dropped. */
  public StoredPayment turned(Instant now, List<Turn> turns) {
    List<Turn> longer = past(now).stream().collect(toCollection(ArrayList::new));
    longer.addAll(turns);
    return new StoredPayment(
        number, paymentId, tokenId, sessionId, order, longer, refunds, tokenUsedAt);
  }

  /** The payment with one more refund; the last event becomes {@code sentForRefund}. */
  public StoredPayment refunded(Refund refund) {
    List<Refund> more = new ArrayList<>(refunds);
    more.add(refund);
    return new StoredPayment(
            number, paymentId, tokenId, sessionId, order, history, more, tokenUsedAt)
        .turned(refund.at(), List.of(new Turn(Event.SENT_FOR_REFUND, refund.at())));
  }

  /** The payment with its redirect link marked as followed. */
  public StoredPayment tokenUsed(Instant now) {
    return new StoredPayment(
        number, paymentId, tokenId, sessionId, order, history, refunds, Optional.of(now));
  }
}
