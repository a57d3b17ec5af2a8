package io.kassa.web.console.orders;

import io.kassa.search.OrderPlace;
import io.kassa.search.SavedView;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list's address: what was typed and chosen, as it was, and from where on the list is shown.
 *
 * @param typed what each field holds; fields that hold nothing are left out
 * @param after where the page begins; empty for the first one
 */
public record ListForm(Map<String, String> typed, Optional<OrderPlace> after) {

  static final String LIST = "/console/orders";

  private static final List<String> FIELDS =
      List.of(
          "q",
          "status",
          "attempt",
          "from",
          "to",
          "least",
          "most",
          "delivery",
          "language",
          "cases",
          "sort");

  /** The gateway's name for a payment has up to 1,024 characters. */
  private static final int LONGEST = 1100;

  /** Keeps the order of the fields. */
  public ListForm {
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
  }

  /**
   * Reads the parameters of a request. Whatever is none of the list's is left out.
   *
   * @param parameters from anybody
   * @return the form
   */
  static ListForm read(MultivaluedMap<String, String> parameters) {
    var typed = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      Optional.ofNullable(parameters.getFirst(field))
          .map(ListForm::plain)
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> typed.put(field, text));
    }
    var after = Optional.ofNullable(parameters.getFirst("after")).flatMap(OrderPlace::read);
    return new ListForm(typed, after);
  }

  /**
   * Reads an address's query, as {@link #query} wrote it.
   *
   * @param query from anybody
   * @return the form; what cannot be read is left out
   */
  static ListForm read(String query) {
    var parameters = new MultivaluedHashMap<String, String>();
    for (var pair : query.substring(0, Math.min(query.length(), 2 * LONGEST * 3)).split("&", -1)) {
      int between = pair.indexOf('=');
      if (between > 0) {
        decoded(pair.substring(between + 1))
            .ifPresent(value -> parameters.add(pair.substring(0, between), value));
      }
    }
    return read(parameters);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  /** What a database cannot hold nobody typed, and spaces around it say nothing. */
  private static String plain(String text) {
    var plain = text.replaceAll("\\p{Cntrl}", "").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  /**
   * What a field holds.
   *
   * @param field its name
   * @return the text, empty if there is none
   */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /**
   * Whether anything is asked for but the order of the rows.
   *
   * @return true if a condition is set
   */
  public boolean filters() {
    return typed.keySet().stream().anyMatch(field -> !field.equals("sort"));
  }

  /**
   * Whether a condition is set that stands among the further ones.
   *
   * @return true unless only the term, the status and the order of the rows are
   */
  public boolean filtersFurther() {
    return typed.keySet().stream()
        .anyMatch(field -> !List.of("q", "status", "sort").contains(field));
  }

  /**
   * The first page of the same list.
   *
   * @return its form
   */
  public ListForm first() {
    return new ListForm(typed, Optional.empty());
  }

  /** The page of the same list that begins after a row. */
  ListForm from(OrderPlace place) {
    return new ListForm(typed, Optional.of(place));
  }

  /**
   * The parameters.
   *
   * @return such as {@code q=an%40example.com&status=paid}, empty if there are none
   */
  public String query() {
    var parts = new ArrayList<String>();
    typed.forEach((field, text) -> parts.add(field + "=" + encoded(text)));
    after.ifPresent(place -> parts.add("after=" + encoded(place.toString())));
    return String.join("&", parts);
  }

  /** Whether it is short enough to be kept. */
  boolean canBeKept() {
    return first().query().length() <= SavedView.LONGEST_QUERY;
  }

  /** What the record of the staff's actions says. */
  String inWords() {
    return typed.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The address. */
  @Override
  public String toString() {
    return at(LIST);
  }

  /** The address of the same list in another shape. */
  String at(String path) {
    return query().isEmpty() ? path : path + "?" + query();
  }
}
