package io.kassa.outbox;

/** Port: a way by which announcements leave the house. Safe for use by many threads. */
public interface Delivery {

  /**
   * Whether there is a way out at all; settled when the server starts.
   *
   * @return false if everything will be {@link DeliveryReport.Kept}
   */
  boolean isOpen();

  /**
   * Tells an announcement to whom it concerns. Must be called outside any transaction, waits for
   * the network, and ends within a time limit. May be called again for the same announcement, whose
   * identity lets the other side recognise it.
   *
   * @param announcement what to tell
   * @return what became of it
   */
  DeliveryReport deliver(Announcement announcement);
}
