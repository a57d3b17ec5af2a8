package io.kassa.web.api;

import io.kassa.order.OrderCursor;
import io.kassa.order.OrderStatus;
import io.kassa.web.http.CursorText;
import io.kassa.web.http.ProblemDocument;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a program asks the list for. Unlike a page for people it refuses what it does not
 * understand: a program that misspells a status must not take all orders for the answer.
 *
 * @param status only this status; empty for every status
 * @param after where the page begins
 * @param limit the most orders on it
 */
record ListQuery(Optional<OrderStatus> status, OrderCursor after, int limit) {

  static final int MOST = 500;

  /**
   * Reads the parameters of a request.
   *
   * @param after a cursor, empty for the first page
   * @param status a word of {@link OrderStatus#word()}, empty for every status
   * @param limit a number, 1 to 500
   * @return the query
   * @throws BadRequestException with a problem document that says which of them is wrong
   */
  static ListQuery read(String after, String status, String limit) {
    return new ListQuery(status(status), after(after), limit(limit));
  }

  private static OrderCursor after(String text) {
    return text.isEmpty()
        ? OrderCursor.BEGINNING
        : CursorText.read(text)
            .orElseThrow(() ->
                refused("“after” is not a cursor: give the “next” of an earlier page, unchanged."));
  }

  private static Optional<OrderStatus> status(String word) {
    var meant =
        Arrays.stream(OrderStatus.values()).filter(each -> each.word().equals(word)).findFirst();
    if (meant.isEmpty() && !word.isEmpty()) {
      throw refused("“status” is not one of " + words() + ".");
    }
    return meant;
  }

  private static String words() {
    return Arrays.stream(OrderStatus.values())
        .map(OrderStatus::word)
        .collect(Collectors.joining(", "));
  }

  private static int limit(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw refused("“limit” is not a whole number from 1 to " + MOST + ".");
  }

  private static BadRequestException refused(String detail) {
    return new BadRequestException(ProblemDocument.of(400, detail));
  }
}
