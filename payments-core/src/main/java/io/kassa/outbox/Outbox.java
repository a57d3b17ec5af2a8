package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentConcluded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
}
