package io.kassa.search;

import io.kassa.order.OrderNumber;
import io.kassa.order.OrderSummary;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The last row of a page: the next page begins after it, in whichever order, however many orders
 * come in meanwhile.
 *
 * @param placedAt that order's time
 * @param cents that order's total
 * @param number that order's number, which settles what is equal
 */
public record OrderPlace(Instant placedAt, long cents, OrderNumber number) {

  private static final String BETWEEN = "~";
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * The place of a row.
   *
   * @param row the row
   * @return its place
   */
  public static OrderPlace of(OrderSummary row) {
    return new OrderPlace(row.placedAt(), row.total().minorUnits(), row.number());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @param text what came with a request
   * @return the place, or empty if the text is none
   */
  public static Optional<OrderPlace> read(String text) {
    var parts = text.split(BETWEEN, -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      var time = Instant.parse(parts[0]);
      var place = new OrderPlace(time, Long.parseLong(parts[1]), new OrderNumber(parts[2]));
      return time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)
          ? Optional.empty()
          : Optional.of(place);
    } catch (DateTimeException | IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return placedAt + BETWEEN + cents + BETWEEN + number;
  }
}
