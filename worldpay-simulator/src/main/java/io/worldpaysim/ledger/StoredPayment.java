package io.worldpaysim.ledger;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> UNDECIDED = Set.of(Event.PENDING, Event.SENT_FOR_AUTHORIZATION);
  private static final Set<String> MONEY =
      Set.of(Event.AUTHORIZED, Event.SENT_FOR_SETTLEMENT, Event.SETTLED);
  private static final Set<String> NO_MONEY =
      Set.of(
          Event.REFUSED,
          Event.CANCELLED_BY_CUSTOMER,
          Event.REQUEST_EXPIRED,
          Event.ERROR,
          Event.SETTLEMENT_FAILED);

  /** When the payment was created. */
  public Instant createdAt() {
    return history.getFirst().at();
  }

  /** The last event that a query answers at the given moment. */
  public String lastEvent(Instant now) {
    return past(now).getLast().lastEvent();
  }

  /** Whether the shopper can still decide. */
  public boolean isUndecided(Instant now) {
    return UNDECIDED.contains(lastEvent(now));
  }

  /** When something happens by itself next; the present when nothing does. */
  public Instant openUntil(Instant now) {
    return history.stream()
        .filter(turn -> turn.isLaterThan(now))
        .map(Turn::at)
        .findFirst()
        .orElse(now);
  }

  /** What has happened up to the given moment, oldest first; never empty. */
  public List<Turn> past(Instant now) {
    List<Turn> past = history.stream().filter(turn -> !turn.isLaterThan(now)).toList();
    return past.isEmpty() ? history.subList(0, 1) : past;
  }

  /** When the bank approved the payment; empty while it has not. */
  public Optional<Instant> approvedAt(Instant now) {
    return past(now).stream()
        .filter(turn -> turn.lastEvent().equals(Event.AUTHORIZED))
        .map(Turn::at)
        .findFirst();
  }

  /**
   * Whether the shopper's money was taken by the given moment, and did not fail to come since. What
   * went back later as refunds was taken all the same.
   */
  public boolean moneyTaken(Instant now) {
    boolean taken = false;
    for (Turn turn : past(now)) {
      taken = (taken || MONEY.contains(turn.lastEvent())) && !NO_MONEY.contains(turn.lastEvent());
    }
    return taken;
  }

  /** How much has gone back to the shopper by the given moment, in minor units. */
  public long refunded(Instant now) {
    return refunds.stream()
        .filter(refund -> !failed(refund, now))
        .mapToLong(refund -> refund.value().amount())
        .sum();
  }

  private boolean failed(Refund refund, Instant now) {
    return past(now).stream()
        .anyMatch(turn ->
            turn.lastEvent().equals(Event.REFUND_FAILED)
                && turn.refund().equals(Optional.of(refund.commandId())));
  }

  /** The payment after the given turns; what was planned for later than now is dropped. */
  public StoredPayment turned(Instant now, List<Turn> turns) {
    List<Turn> longer = past(now).stream().collect(toCollection(ArrayList::new));
    longer.addAll(turns);
    return new StoredPayment(
        number, paymentId, tokenId, sessionId, order, longer, refunds, tokenUsedAt);
  }

  /**
   * The payment with one more refund; the last event becomes {@code sentForRefund}.
   *
   * @param refund the refund
   * @param later what becomes of it, planned; what is planned for earlier refunds stays planned
   */
  public StoredPayment refunded(Refund refund, List<Turn> later) {
    List<Refund> more = new ArrayList<>(refunds);
    more.add(refund);
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Event.SENT_FOR_REFUND, refund.at(), Optional.of(refund.commandId())));
    history.stream()
        .filter(turn -> turn.isLaterThan(refund.at()) && turn.refund().isPresent())
        .forEach(turns::add);
    turns.addAll(later);
    turns.sort(Comparator.comparing(Turn::at));
    return new StoredPayment(
            number, paymentId, tokenId, sessionId, order, history, more, tokenUsedAt)
        .turned(refund.at(), turns);
  }

  /** The payment after a word that was said while nothing was decided; the plans stay. */
  public StoredPayment said(String word, Instant now) {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(word, now));
    if (UNDECIDED.contains(word)) {
      history.stream().filter(turn -> turn.isLaterThan(now)).forEach(turns::add);
    }
    return turned(now, turns);
  }

  /** The same payment under another transaction reference. */
  public StoredPayment called(String transactionReference) {
    return new StoredPayment(
        number,
        paymentId,
        tokenId,
        sessionId,
        order.called(transactionReference),
        history,
        refunds,
        tokenUsedAt);
  }

  /** The payment with its redirect link marked as followed. */
  public StoredPayment tokenUsed(Instant now) {
    return new StoredPayment(
        number, paymentId, tokenId, sessionId, order, history, refunds, Optional.of(now));
  }
}
