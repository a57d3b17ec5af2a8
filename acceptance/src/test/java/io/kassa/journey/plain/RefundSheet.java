package io.kassa.journey.plain;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The form of the refund planner, as a browser sends it: what it carries hidden, and what somebody
 * typed.
 *
 * @param fields the fields by name
 */
public record RefundSheet(Map<String, String> fields) {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  /** Keeps its own fields. */
  public RefundSheet {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads what a page of the planner carries.
   *
   * @param page the planner, or its last look
   * @return the form
   * @throws AssertionError if the page has none
   */
  public static RefundSheet of(HttpResponse<String> page) {
    var fields = new HashMap<String, String>();
    HIDDEN.matcher(page.body()).results().forEach(one -> fields.put(one.group(1), one.group(2)));
    if (!fields.containsKey("form") || !fields.containsKey("seen")) {
      throw new AssertionError("No form: " + page.statusCode() + page.body());
    }
    return new RefundSheet(fields);
  }

  /** With an amount typed into it, and a reason. */
  public RefundSheet filled(long cents) {
    return with(
        Map.of("amount", "%d.%02d".formatted(cents / 100, cents % 100), "reason", "Broken jar"));
  }

  /** The form of another window that was opened at the same moment: all the same but its key. */
  public RefundSheet beside() {
    return with(Map.of("form", UUID.randomUUID().toString()));
  }

  private RefundSheet with(Map<String, String> typed) {
    var all = new HashMap<>(fields);
    all.putAll(typed);
    return new RefundSheet(all);
  }

  /** What the form is called: it is obeyed once. */
  public String key() {
    return String.valueOf(fields.get("form"));
  }

  /** The balance that it shows, in cents. */
  public long balance() {
    return Long.parseLong(String.valueOf(fields.get("seen")));
  }
}
