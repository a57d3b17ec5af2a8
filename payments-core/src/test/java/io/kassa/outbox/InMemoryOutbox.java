package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentConcluded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps what is to be told in memory, once for each order. It knows no transactions. */
public final class InMemoryOutbox implements Outbox {

  private static final int LONGEST_PROBLEM = 500;

  private final Map<OrderNumber, PaymentConcluded> announced = new LinkedHashMap<>();
  private final Map<AnnouncementId, Announcement> announcements = new LinkedHashMap<>();

  @Override
  public synchronized void announce(PaymentConcluded concluded) {
    if (announced.putIfAbsent(concluded.order(), concluded) == null) {
      var fresh =
          new Announcement(
              new AnnouncementId(UUID.randomUUID()),
              Subject.ORDER_PAID,
              concluded.order(),
              concluded.payment(),
              concluded.at(),
              0,
              Optional.of(concluded.at()),
              Optional.empty(),
              "");
      announcements.put(fresh.id(), fresh);
    }
  }

  /** Everything that was announced, in order. */
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
            new Announcement(
                id,
                one.subject(),
                one.order(),
                one.payment(),
                one.writtenAt(),
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
    return with(one, tries, Optional.of(next), one.lastProblem());
  }

  private static Announcement troubled(Announcement one, String why, Optional<Instant> next) {
    var cut = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
    return with(one, one.tries(), next, cut);
  }

  private static Announcement with(
      Announcement one, int tries, Optional<Instant> next, String problem) {
    if (one.deliveredAt().isPresent()) {
      return one;
    }
    return new Announcement(
        one.id(),
        one.subject(),
        one.order(),
        one.payment(),
        one.writtenAt(),
        tries,
        next,
        Optional.empty(),
        problem);
  }
}
