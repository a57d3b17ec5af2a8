package io.kassa.journey.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An order's page, as a shopper reads it.
 *
 * @param number the order's number
 * @param status its status in the words of the public contract
 * @param wayToTheBank the link to the payment page, while the page offers it
 * @param offersAnotherPayment whether it invites to pay again without asking anything
 */
public record OrderPage(
    String number, String status, Optional<String> wayToTheBank, boolean offersAnotherPayment) {

  private static final Pattern NUMBER = Pattern.compile("data-order-reference=\"([^\"]+)\"");
  private static final Pattern STATUS = Pattern.compile("data-order-status=\"([^\"]+)\"");
  private static final Pattern WAY = Pattern.compile("href=\"([^\"]+redirect\\?tokenId=[^\"]+)\"");
  private static final Pattern AGAIN =
      Pattern.compile("action=\"/orders/[^/\"]+/payments\"\\s*>\\s*<button");

  /**
   * Reads a page.
   *
   * @param html the page
   * @return what it says
   * @throws AssertionError if it is no order's page
   */
  static OrderPage read(String html) {
    return new OrderPage(
        first(NUMBER, html).orElseThrow(() -> new AssertionError("No order's page: " + html)),
        first(STATUS, html).orElseThrow(() -> new AssertionError("No status: " + html)),
        first(WAY, html),
        AGAIN.matcher(html).find());
  }

  private static Optional<String> first(Pattern pattern, String html) {
    var matcher = pattern.matcher(html);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
