package io.kassa.order;

import java.time.Instant;

/**
 * The last row of a page: the next page begins after it, however many orders come in meanwhile.
 *
 * @param placedAt that order's time
 * @param number that order's number, which settles equal times
 */
public record OrderCursor(Instant placedAt, String number) {

  /** Before the newest order that can exist. */
  public static final OrderCursor START =
      new OrderCursor(Instant.parse("9999-01-01T00:00:00Z"), "~");

  /** Before the oldest order that can exist, for lists that are read from there. */
  public static final OrderCursor BEGINNING = new OrderCursor(Instant.EPOCH, "");
}
