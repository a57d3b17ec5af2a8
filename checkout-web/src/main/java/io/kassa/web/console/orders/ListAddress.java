package io.kassa.web.console.orders;

import io.kassa.order.OrderCursor;
import io.kassa.order.OrderFilter;
import io.kassa.order.OrderStatus;
import io.kassa.web.http.CursorText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The list's address: what is shown and from where on. Whatever it does not understand it leaves
 * out, and so shows more rather than an error.
 *
 * @param filter what is shown
 * @param after where the page begins; empty for the first one
 */
record ListAddress(OrderFilter filter, Optional<OrderCursor> after) {

  private static final String LIST = "/console/orders";

  /** The gateway's name for a payment has up to 1,024 characters. */
  private static final int LONGEST_TERM = 1100;

  /**
   * Reads the parameters of a request.
   *
   * @param status a word of {@link OrderStatus#word()}
   * @param term what was typed into the search field
   * @param after a cursor
   * @return the address
   */
  static ListAddress read(String status, String term, String after) {
    var wanted =
        Arrays.stream(OrderStatus.values()).filter(each -> each.word().equals(status)).findFirst();
    return new ListAddress(new OrderFilter(wanted, term(term)), CursorText.read(after));
  }

  /** What a database cannot hold is no search term, nor are spaces around one. */
  private static Optional<String> term(String typed) {
    var plain = typed.replaceAll("\\p{Cntrl}", "").strip();
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST_TERM));
    return Optional.of(cut).filter(text -> !text.isEmpty());
  }

  /**
   * Where to go on.
   *
   * @return the cursor, the very beginning for the first page
   */
  OrderCursor start() {
    return after.orElse(OrderCursor.START);
  }

  /**
   * The first page of the same list.
   *
   * @return its address
   */
  ListAddress first() {
    return new ListAddress(filter, Optional.empty());
  }

  /**
   * A later page of the same list.
   *
   * @param cursor the last row of the page before
   * @return its address
   */
  ListAddress from(OrderCursor cursor) {
    return new ListAddress(filter, Optional.of(cursor));
  }

  /**
   * Whether anything is left out.
   *
   * @return true if a status or a term is set
   */
  boolean filters() {
    return !filter.equals(OrderFilter.ALL);
  }

  /**
   * The parameters.
   *
   * @return such as {@code status=paid&q=an%40example.com}, empty if there are none
   */
  String query() {
    var parts = new ArrayList<String>();
    filter.status().ifPresent(status -> parts.add("status=" + status.word()));
    filter.text().ifPresent(term -> parts.add("q=" + encoded(term)));
    after.ifPresent(cursor -> parts.add("after=" + encoded(CursorText.of(cursor))));
    return String.join("&", parts);
  }

  /** What the record of the staff's actions says. */
  String inWords() {
    var status = filter.status().map(OrderStatus::word).orElse("");
    return (status + " " + filter.text().orElse("")).strip();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return query().isEmpty() ? LIST : LIST + "?" + query();
  }
}
