package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentConcluded;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what is to be told. Safe for use by many threads. */
public interface Outbox {

  /**
   * Writes the announcement that an order is paid, unless it was written before; joins the caller's
   * transaction, which holds the order's row. So there is exactly one for each order, ever.
   *
   * @param concluded what happened
   */
  void announce(PaymentConcluded concluded);

  /**
   * Writes the announcement that money goes back; joins the caller's transaction, which holds the
   * order's row. So there is exactly one for each refund, ever, and one for parts that were
   * accepted together.
   *
   * @param accepted what happened
   * @throws ToldBefore if one of the refunds was announced before; the caller's transaction is then
   *     of no more use
   */
  void announce(RefundAccepted accepted);

  /**
   * Which of some refunds nobody was told of; joins the caller's transaction, which holds the
   * order's row.
   *
   * @param refunds the refunds
   * @return those that were never announced, in the same order
   */
  List<RefundId> untold(List<RefundId> refunds);

  /**
   * Writes an announcement once more, due at once, because a person wants it; one that was not
   * delivered yet has no copy. One short transaction of its own.
   *
   * @param id the announcement
   * @param formKey what the person's form is called, at most 60 characters; the same form sent
   *     again finds the same copy
   * @param by who wants it
   * @param now the present time
   * @return the copy's identity; empty if there is nothing to copy, or not yet
   */
  Optional<AnnouncementId> again(AnnouncementId id, String formKey, String by, Instant now);

  /**
   * Makes an announcement due now that failed and waits for its next try. One that is due within a
   * lease stays as it is: some server may be delivering it at this very moment. One short
   * transaction of its own.
   *
   * @param id the announcement
   * @param now the present time
   * @param lease how long a claim holds
   * @return whether anything changed
   */
  boolean hasten(AnnouncementId id, Instant now, Duration lease);

  /**
   * Takes announcements whose time has come, oldest due first, away from all other servers for the
   * length of a lease: each is due again when the lease ends, unless what became of it was recorded
   * before. A dead server therefore loses nothing. One short transaction of its own.
   *
   * @param now the present time
   * @param lease how long they are ours
   * @param limit the most to take
   * @return the announcements as they were before the claim, each claimed by nobody else
   */
  List<Announcement> claimDue(Instant now, Duration lease, int limit);

  /**
   * Records that an announcement was delivered; it is never due again. A second delivery changes
   * nothing but the number of tries. One short transaction of its own.
   *
   * @param id the announcement
   * @param at when
   */
  void delivered(AnnouncementId id, Instant at);

  /**
   * Records that a try was in vain, unless the announcement was delivered meanwhile. One short
   * transaction of its own.
   *
   * @param id the announcement
   * @param why what happened; longer than 500 characters it is cut
   * @param next when to try again
   */
  void failed(AnnouncementId id, String why, Instant next);

  /**
   * Records that there is no way out, unless the announcement was delivered meanwhile: it is not
   * due until {@link #takeUp}. Does not count as a try. One short transaction of its own.
   *
   * @param id the announcement
   * @param why what is missing; longer than 500 characters it is cut
   */
  void kept(AnnouncementId id, String why);

  /**
   * Makes everything that is kept due. One short transaction of its own.
   *
   * @param now the present time
   * @return how many announcements were kept
   */
  int takeUp(Instant now);

  /**
   * What there is to be told about an order.
   *
   * @param order the order
   * @return the announcements, oldest first
   */
  List<Announcement> of(OrderNumber order);

  /**
   * What was not delivered yet, on all orders.
   *
   * @param limit the most to give
   * @return the announcements, oldest first
   */
  List<Announcement> undelivered(int limit);

  /**
   * How much is not delivered yet, on all orders; answered from an index.
   *
   * @return how many announcements, and since when the oldest waits
   */
  Waiting waiting();
}
