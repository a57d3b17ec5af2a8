package io.kassa.web.console.orders;

import io.kassa.bean.Shared;
import io.kassa.ledger.Journal;
import io.kassa.ledger.JournalLine;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.NotificationLog;
import io.kassa.order.Order;
import io.kassa.order.Orders;
import io.kassa.order.Shown;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.Outbox;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.refund.Refund;
import io.kassa.refund.Refunds;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Fetches everything about an order that is evidence. */
@Shared
public class Dossier {

  private final Orders orders;
  private final Payments payments;
  private final Journal journal;
  private final NotificationLog notifications;
  private final Refunds refunds;
  private final Outbox outbox;

  /**
   * What is kept of an order.
   *
   * @param order the order, frozen when it was placed
   * @param shown what the shopper was shown then; empty if it was not kept
   * @param attempts its payments, oldest first
   * @param story what the ledger heard, oldest first
   * @param notices what was received, oldest first
   * @param refunds what was given back, oldest first
   * @param mails what the customer was told, oldest first
   */
  record Content(
      Order order,
      Optional<Shown> shown,
      List<Payment> attempts,
      List<JournalLine> story,
      List<LoggedNotification> notices,
      List<Refund> refunds,
      List<Announcement> mails) {}

  /**
   * Is given what it reads.
   *
   * @param orders what was shown
   * @param payments the attempts
   * @param journal what was heard about them
   * @param notifications what was received
   * @param refunds what was given back
   * @param outbox what the customer was told
   */
  @Inject
  public Dossier(
      Orders orders,
      Payments payments,
      Journal journal,
      NotificationLog notifications,
      Refunds refunds,
      Outbox outbox) {
    this.orders = orders;
    this.payments = payments;
    this.journal = journal;
    this.notifications = notifications;
    this.refunds = refunds;
    this.outbox = outbox;
  }

  /** Everything about one order. */
  Content of(Order order) {
    var number = order.number();
    return new Content(
        order,
        orders.shown(number),
        payments.attemptsOf(number).payments(),
        journal.of(number),
        notifications.of(number),
        refunds.of(number),
        outbox.of(number));
  }
}
