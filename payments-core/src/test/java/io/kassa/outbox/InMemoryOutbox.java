package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentConcluded;
import io.kassa.payment.PaymentId;
import io.kassa.refund.GivenBack;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Keeps what is to be told in memory, with the database's unique keys. It knows no transactions.
 */
public final class InMemoryOutbox implements Outbox {

  private static final int LONGEST_PROBLEM = 500;

  private final Map<OrderNumber, PaymentConcluded> announced = new LinkedHashMap<>();
  private final Map<AnnouncementId, Announcement> announcements = new LinkedHashMap<>();
  private final Set<RefundId> told = new HashSet<>();
  private final Map<String, AnnouncementId> copies = new HashMap<>();

  @Override
  public synchronized void announce(PaymentConcluded concluded) {
    if (announced.putIfAbsent(concluded.order(), concluded) == null) {
      keep(
          Subject.ORDER_PAID,
          concluded.order(),
          concluded.payment(),
          Optional.empty(),
          concluded.at());
    }
  }

  @Override
  public synchronized void announce(RefundAccepted accepted) {
    if (accepted.parts().stream().anyMatch(told::contains)) {
      throw new ToldBefore(new IllegalStateException("A unique key is taken"));
    }
    told.addAll(accepted.parts());
    keep(
        Subject.REFUND_ACCEPTED,
        accepted.order(),
        accepted.payment(),
        Optional.of(accepted.told()),
        accepted.at());
  }

  @Override
  public synchronized List<RefundId> untold(List<RefundId> refunds) {
    return refunds.stream().filter(refund -> !told.contains(refund)).toList();
  }

  private void keep(
      Subject subject,
      OrderNumber order,
      PaymentId payment,
      Optional<GivenBack> refund,
      Instant at) {
    var id = new AnnouncementId(UUID.randomUUID());
    announcements.put(
        id,
        new Announcement(
            id,
            subject,
            order,
            payment,
            refund,
            at,
            Optional.empty(),
            at,
            0,
            Optional.of(at),
            Optional.empty(),
            ""));
  }

  @Override
  public synchronized Optional<AnnouncementId> again(
      AnnouncementId id, String formKey, String by, Instant now) {
    var one = Optional.ofNullable(announcements.get(id));
    if (one.filter(found -> found.deliveredAt().isPresent()).isEmpty()) {
      return Optional.empty();
    }
    var copy = copies.computeIfAbsent(id + formKey, form -> new AnnouncementId(UUID.randomUUID()));
    announcements.computeIfAbsent(copy, fresh -> copied(one.get(), fresh, by, now));
    return Optional.of(copy);
  }

  private static Announcement copied(
      Announcement one, AnnouncementId fresh, String by, Instant now) {
    return new Announcement(
        fresh,
        one.subject(),
        one.order(),
        one.payment(),
        one.refund(),
        one.factAt(),
        Optional.of(new Copy(one.id(), by)),
        now,
        0,
        Optional.of(now),
        Optional.empty(),
        "");
  }

  @Override
  public synchronized boolean hasten(AnnouncementId id, Instant now, Duration lease) {
    var one = Optional.ofNullable(announcements.get(id));
    boolean waits =
        one.filter(found -> found.tries() > 0 && found.deliveredAt().isEmpty())
            .flatMap(Announcement::nextTryAt)
            .filter(now.plus(lease)::isBefore)
            .isPresent();
    if (waits) {
      change(id, same -> next(same, same.tries(), now));
    }
    return waits;
  }

  /** Every order that was announced as paid, in order. */
  public synchronized List<PaymentConcluded> announced() {
    return new ArrayList<>(announced.values());
  }

  @Override
  public synchronized List<Announcement> claimDue(Instant now, Duration lease, int limit) {
    var due =
        all(one -> one.nextTryAt().filter(at -> !at.isAfter(now)).isPresent()).stream()
            .sorted(Comparator.comparing(one -> one.nextTryAt().orElse(now)))
            .limit(limit)
            .toList();
    due.forEach(one -> change(one.id(), same -> next(same, same.tries(), now.plus(lease))));
    return due;
  }

  @Override
  public synchronized void delivered(AnnouncementId id, Instant at) {
    change(
        id,
        one ->
            with(
                one,
                one.tries() + 1,
                Optional.empty(),
                one.deliveredAt().or(() -> Optional.of(at)),
                ""));
  }

  @Override
  public synchronized void failed(AnnouncementId id, String why, Instant next) {
    change(id, one -> troubled(next(one, one.tries() + 1, next), why, Optional.of(next)));
  }

  @Override
  public synchronized void kept(AnnouncementId id, String why) {
    change(id, one -> troubled(one, why, Optional.empty()));
  }

  @Override
  public synchronized int takeUp(Instant now) {
    var kept = all(one -> one.standing() == Announcement.Standing.KEPT);
    kept.forEach(one -> change(one.id(), same -> next(same, same.tries(), now)));
    return kept.size();
  }

  @Override
  public synchronized List<Announcement> of(OrderNumber order) {
    return all(one -> one.order().equals(order));
  }

  @Override
  public synchronized List<Announcement> undelivered(int limit) {
    return all(one -> one.deliveredAt().isEmpty()).stream().limit(limit).toList();
  }

  @Override
  public synchronized Waiting waiting() {
    var left = all(one -> one.deliveredAt().isEmpty());
    return new Waiting(left.size(), left.stream().findFirst().map(Announcement::writtenAt));
  }

  private List<Announcement> all(Predicate<Announcement> wanted) {
    return announcements.values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Announcement::writtenAt))
        .toList();
  }

  private void change(AnnouncementId id, UnaryOperator<Announcement> how) {
    announcements.computeIfPresent(id, (same, one) -> how.apply(one));
  }

  private static Announcement next(Announcement one, int tries, Instant next) {
    return one.deliveredAt().isPresent()
        ? one
        : with(one, tries, Optional.of(next), Optional.empty(), one.lastProblem());
  }

  private static Announcement troubled(Announcement one, String why, Optional<Instant> next) {
    var cut = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
    return one.deliveredAt().isPresent()
        ? one
        : with(one, one.tries(), next, Optional.empty(), cut);
  }

  private static Announcement with(
      Announcement one,
      int tries,
      Optional<Instant> next,
      Optional<Instant> delivered,
      String problem) {
    return new Announcement(
        one.id(),
        one.subject(),
        one.order(),
        one.payment(),
        one.refund(),
        one.factAt(),
        one.copy(),
        one.writtenAt(),
        tries,
        next,
        delivered,
        problem);
  }
}
