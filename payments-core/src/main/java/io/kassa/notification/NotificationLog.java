package io.kassa.notification;

import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Port: the log of notifications. A notification is logged before anything is made of it, so a
 * crash in between loses nothing. Safe for use by many threads.
 */
public interface NotificationLog {

  /**
   * Logs a notification, or counts its repetition if the same event, equally genuine, was logged
   * before. One short transaction of its own.
   *
   * @param notification what came
   * @return the notification as logged
   */
  LoggedNotification receive(Notification notification);

  /**
   * Notes that the ledger heard a notification; joins the caller's transaction, which is the
   * ledger's own, so it is heard if and only if it is noted.
   *
   * @param id the notification
   * @param at when
   */
  void folded(NotificationId id, Instant at);

  /**
   * Takes genuine notifications that were not folded and whose attempt is known (by now), oldest
   * first, away from all other servers for the length of a lease. One short transaction of its own.
   *
   * @param now the present time
   * @param lease how long they are ours
   * @param limit the most to take
   * @return the notifications
   */
  List<LoggedNotification> claimUnfolded(Instant now, Duration lease, int limit);

  /**
   * What was received about an order's attempts.
   *
   * @param order the order
   * @return the notifications, oldest first
   */
  List<LoggedNotification> of(OrderNumber order);

  /**
   * What is kept although nothing here can be made of it (yet): an attempt nobody knows, or an
   * event that names none. Newest first.
   *
   * @param limit the most to show, 1 to 100
   * @return the notifications
   */
  List<LoggedNotification> waiting(int limit);

  /**
   * How many notifications wait, see {@link #waiting}.
   *
   * @return the count
   */
  long waiting();
}
