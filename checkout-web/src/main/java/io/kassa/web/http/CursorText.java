package io.kassa.web.http;

import io.kassa.order.OrderCursor;
import io.kassa.order.OrderNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Writes the place where a page of the list begins, and reads it back from an address. */
public final class CursorText {

  private static final char BETWEEN = '~';

  private CursorText() {}

  /**
   * Writes a cursor.
   *
   * @param cursor the last row of a page
   * @return such as {@code 2026-11-22T15:16:07.123456Z~KM4T-9XQA}
   */
  public static String of(OrderCursor cursor) {
    return cursor.placedAt().toString() + BETWEEN + cursor.number();
  }

  /**
   * Reads a cursor.
   *
   * @param text what came with a request
   * @return the cursor, or empty if the text is none
   */
  public static Optional<OrderCursor> read(String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return Optional.empty();
    }
    try {
      var time = Instant.parse(text.substring(0, between));
      var number = new OrderNumber(text.substring(between + 1));
      return time.isAfter(OrderCursor.START.placedAt()) || time.isBefore(Instant.EPOCH)
          ? Optional.empty()
          : Optional.of(new OrderCursor(time, number.value()));
    } catch (DateTimeException | IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }
}
