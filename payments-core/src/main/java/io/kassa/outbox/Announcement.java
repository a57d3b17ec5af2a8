package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentId;
import io.kassa.refund.GivenBack;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to be told to the world about an order, and how far that has come.
 *
 * @param id its identity
 * @param subject what is told
 * @param order the order
 * @param payment the attempt that caused it, or whose money goes back
 * @param refund what went back, if that is what is told
 * @param factAt when what it tells became known (UTC)
 * @param copy whose copy it is and who asked for it; empty for what is announced by itself
 * @param writtenAt when it was written: with the fact itself, or when somebody asked for the copy
 *     (UTC)
 * @param tries how often its delivery was tried
 * @param nextTryAt when it is tried next; empty once it is delivered, and while it is kept
 * @param deliveredAt when it was delivered
 * @param lastProblem why the last try failed or why it is kept; empty if there was no problem
 */
public record Announcement(
    AnnouncementId id,
    Subject subject,
    OrderNumber order,
    PaymentId payment,
    Optional<GivenBack> refund,
    Instant factAt,
    Optional<Copy> copy,
    Instant writtenAt,
    int tries,
    Optional<Instant> nextTryAt,
    Optional<Instant> deliveredAt,
    String lastProblem) {

  /** How far an announcement has come. */
  public enum Standing {
    /** It was not tried yet. */
    WAITING,
    /** It was tried in vain, and is tried again. */
    FAILING,
    /** There is no way out; it stays until there is one. */
    KEPT,
    /** It was delivered. */
    DELIVERED
  }

  /**
   * How far it has come.
   *
   * @return the standing
   */
  public Standing standing() {
    if (deliveredAt.isPresent()) {
      return Standing.DELIVERED;
    }
    if (nextTryAt.isEmpty()) {
      return Standing.KEPT;
    }
    return tries == 0 ? Standing.WAITING : Standing.FAILING;
  }

  /**
   * How many days old it is at a time.
   *
   * @param time the time
   * @return whole days, not negative
   */
  long daysOldAt(Instant time) {
    return Math.max(0, Duration.between(writtenAt, time).toDays());
  }
}
