package io.kassa.notification;

import io.kassa.order.OrderNumber;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps notifications in memory, with the database's unique key and claims. */
public final class InMemoryNotificationLog implements NotificationLog {

  private final Payments payments;
  private final Map<NotificationId, LoggedNotification> log = new LinkedHashMap<>();
  private final Map<NotificationId, Instant> nextTry = new LinkedHashMap<>();

  /**
   * An empty log.
   *
   * @param payments the attempts that are known
   */
  public InMemoryNotificationLog(Payments payments) {
    this.payments = payments;
  }

  @Override
  public synchronized LoggedNotification receive(Notification came) {
    var logged =
        log.values().stream()
            .filter(one -> isSame(one.notification(), came))
            .findFirst()
            .map(one -> again(one, came.receivedAt()))
            .orElseGet(() -> first(came));
    log.put(logged.id(), logged);
    return logged;
  }

  @Override
  public synchronized void folded(NotificationId id, Instant at) {
    log.computeIfPresent(
        id,
        (same, one) ->
            new LoggedNotification(
                id,
                one.notification(),
                one.times(),
                one.lastReceivedAt(),
                one.foldedAt().or(() -> Optional.of(at))));
  }

  @Override
  public synchronized List<LoggedNotification> claimUnfolded(
      Instant now, Duration lease, int limit) {
    var left =
        log.values().stream()
            .filter(one -> one.notification().genuine() && one.foldedAt().isEmpty())
            .filter(one -> attempt(one).isPresent() && !due(one).isAfter(now))
            .sorted(Comparator.comparing(this::due))
            .limit(limit)
            .toList();
    left.forEach(one -> nextTry.put(one.id(), now.plus(lease)));
    return left;
  }

  @Override
  public synchronized List<LoggedNotification> of(OrderNumber order) {
    return log.values().stream()
        .filter(one -> attempt(one).filter(payment -> payment.order().equals(order)).isPresent())
        .toList();
  }

  @Override
  public synchronized List<LoggedNotification> waiting(int limit) {
    return log.values().stream()
        .filter(one -> one.foldedAt().isEmpty() && attempt(one).isEmpty())
        .toList()
        .reversed()
        .stream()
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized long waiting() {
    return waiting(Integer.MAX_VALUE).size();
  }

  private static boolean isSame(Notification one, Notification other) {
    return one.eventId().equals(other.eventId()) && one.genuine() == other.genuine();
  }

  private static LoggedNotification first(Notification came) {
    return new LoggedNotification(
        new NotificationId(UUID.randomUUID()), came, 1, came.receivedAt(), Optional.empty());
  }

  private static LoggedNotification again(LoggedNotification one, Instant at) {
    return new LoggedNotification(
        one.id(), one.notification(), one.times() + 1, at, one.foldedAt());
  }

  private Optional<Payment> attempt(LoggedNotification one) {
    return one.notification().reference().flatMap(payments::findByReference);
  }

  private Instant due(LoggedNotification one) {
    return nextTry.getOrDefault(one.id(), one.notification().receivedAt());
  }
}
