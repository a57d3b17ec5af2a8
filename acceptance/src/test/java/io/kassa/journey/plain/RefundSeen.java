package io.kassa.journey.plain;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A refund as the shop shows it, on a page or to programs.
 *
 * @param reference what Worldpay calls it
 * @param state in words of the JSON
 * @param cents how much
 */
public record RefundSeen(String reference, String state, long cents) {

  private static final Set<String> GIVEN_BACK = Set.of("submitted", "returned");
  private static final Set<String> FREE = Set.of("rejected", "refused", "failed");
  private static final Pattern ON_PAGE =
      Pattern.compile(
          "data-refund-reference=\"([^\"]+)\" data-refund-state=\"([^\"]+)\""
              + " data-refund-amount=\"(\\d+)\"");

  /** The refunds of an order, as programs read it. */
  public static List<RefundSeen> of(JsonObject order) {
    return order.getJsonArray("refunds").getValuesAs(JsonObject.class).stream()
        .map(one ->
            new RefundSeen(
                one.getString("reference"),
                one.getString("state"),
                one.getJsonObject("amount").getInt("amount")))
        .toList();
  }

  /** The refunds on an order's page at the console. */
  public static List<RefundSeen> on(String html) {
    return ON_PAGE
        .matcher(html)
        .results()
        .map(one ->
            new RefundSeen(
                one.group(1),
                one.group(2).toLowerCase(Locale.ROOT).replace('_', '-'),
                Long.parseLong(one.group(3))))
        .toList();
  }

  /** Whether the money is on its way or there. */
  public boolean isGivenBack() {
    return GIVEN_BACK.contains(state);
  }

  /** Whether nobody else may give its amount back. */
  public boolean holdsMoney() {
    return !FREE.contains(state);
  }

  /** Whether the gateway's answer may come any moment. */
  public boolean isBeingSent() {
    return state.equals("requested");
  }

  /** Whether its answer was lost, and nobody has settled it. */
  public boolean isInDoubt() {
    return state.equals("in-doubt");
  }
}
