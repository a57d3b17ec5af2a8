package io.kassa.web.console.orders;

import io.kassa.money.Money;
import io.kassa.order.Address;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.order.VatTotal;
import io.kassa.payment.Payment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What the shop can show of an order to whoever disputes it: one plain text that says the same in
 * every language of the console, and its checksum, which anybody can compute again.
 *
 * @param text the facts, one a line, each line ended by a line feed
 */
record Evidence(String text) {

  private static final int CENTS = 100;

  /**
   * Writes down what is kept of an order.
   *
   * @param order the order, frozen when it was placed
   * @param button the words on the order button in the order's language
   * @param attempts its payments
   * @return the evidence
   */
  static Evidence of(Order order, String button, List<Payment> attempts) {
    var lines = new ArrayList<String>();
    lines.add("order: " + order.number());
    lines.add("placed (UTC): " + order.placedAt());
    lines.add("language: " + order.language().code());
    lines.add("button: " + button);
    lines.add("customer: " + order.customer().name() + " <" + order.customer().email() + ">");
    order.lines().forEach(line -> lines.add(article(line)));
    lines.add(delivery(order));
    order.vatTotals().forEach(total -> lines.add(vat(total)));
    lines.add("total, VAT included: " + amount(order.total()));
    attempts.forEach(attempt -> lines.add(payment(attempt)));
    return new Evidence(String.join("\n", lines) + "\n");
  }

  private static String article(OrderLine line) {
    return "article: %d x %s (%s) at %s = %s, VAT %d %%"
        .formatted(
            line.quantity(),
            line.title(),
            line.product().value(),
            amount(line.unitPrice()),
            amount(line.total()),
            line.vat().percent());
  }

  private static String delivery(Order order) {
    var delivery = order.delivery();
    return "delivery chosen: %s (%s) at %s, VAT %d %%%s"
        .formatted(
            delivery.title(),
            delivery.method().value(),
            amount(delivery.cost()),
            delivery.vat().percent(),
            delivery.address().map(Evidence::to).orElse(""));
  }

  private static String to(Address address) {
    return ", to %s, %s %s".formatted(address.street(), address.postalCode(), address.town());
  }

  private static String vat(VatTotal total) {
    return "VAT %d %%: net %s, VAT %s, gross %s"
        .formatted(
            total.rate().percent(),
            amount(total.net()),
            amount(total.vat()),
            amount(total.gross()));
  }

  private static String payment(Payment attempt) {
    return "payment %d: %s, %s, started (UTC) %s, %s%s"
        .formatted(
            attempt.attempt(),
            attempt.reference().value(),
            amount(attempt.amount()),
            attempt.startedAt(),
            attempt.state().name(),
            attempt
                .lastWord()
                .map(last ->
                    ", Worldpay said \"%s\", read (UTC) %s".formatted(last.word(), last.readAt()))
                .orElse(""));
  }

  private static String amount(Money money) {
    return "%d.%02d %s"
        .formatted(
            money.minorUnits() / CENTS,
            money.minorUnits() % CENTS,
            money.currency().getCurrencyCode());
  }

  /**
   * The SHA-256 of the text in UTF-8.
   *
   * @return 64 lower-case hexadecimal digits
   */
  String checksum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
