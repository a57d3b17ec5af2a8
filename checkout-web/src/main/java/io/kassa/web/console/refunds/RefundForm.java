package io.kassa.web.console.refunds;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was typed to give money back, kept to the letter while it is not right.
 *
 * @param way {@code refund} through Worldpay, or {@code transfer} by the shop's own bank
 * @param attempt which attempt's money; 1 is the first
 * @param quantities how many of which line, by the line's position from 1
 * @param delivery whether the delivery's cost is given back
 * @param amount a free amount; empty if the lines say it
 * @param reason why
 * @param seen the balance that was shown, in cents
 * @param key what this form is called; obeyed once
 */
record RefundForm(
    String way,
    String attempt,
    Map<String, String> quantities,
    boolean delivery,
    String amount,
    String reason,
    String seen,
    String key) {

  static final String TRANSFER = "transfer";

  private static final String QUANTITY = "quantity-";
  private static final int LONGEST_FIELD = 2_000;

  /** An empty form for the money of an attempt. */
  static RefundForm empty(String way, int attempt, long balance) {
    return new RefundForm(
        way.equals(TRANSFER) ? TRANSFER : "refund",
        String.valueOf(attempt),
        Map.of(),
        false,
        "",
        "",
        String.valueOf(balance),
        UUID.randomUUID().toString());
  }

  /** The form as it was sent. */
  static RefundForm read(MultivaluedMap<String, String> sent) {
    var quantities =
        sent.keySet().stream()
            .filter(name -> name.startsWith(QUANTITY))
            .collect(
                Collectors.toMap(
                    name -> name.substring(QUANTITY.length()), name -> field(sent, name)));
    return new RefundForm(
        field(sent, "way").equals(TRANSFER) ? TRANSFER : "refund",
        field(sent, "attempt"),
        quantities,
        !field(sent, "delivery").isEmpty(),
        field(sent, "amount"),
        field(sent, "reason"),
        field(sent, "seen"),
        field(sent, "form"));
  }

  /** Whether the shop's own bank gives the money back. */
  boolean isTransfer() {
    return way.equals(TRANSFER);
  }

  /**
   * What was typed for a line; for templates.
   *
   * @param position the line's position from 1
   * @return the text, empty if nothing was
   */
  public String quantity(int position) {
    return quantities.getOrDefault(String.valueOf(position), "");
  }

  /** The same form, to be sent after another look: with the balance as it is now, and a new key. */
  RefundForm again(long balance) {
    return new RefundForm(
        way,
        attempt,
        quantities,
        delivery,
        amount,
        reason,
        String.valueOf(balance),
        UUID.randomUUID().toString());
  }

  /** Control characters but line breaks are nobody's words, and no database holds them all. */
  private static String field(MultivaluedMap<String, String> sent, String name) {
    var typed = Optional.ofNullable(sent.getFirst(name)).orElse("");
    var clean = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    return clean.substring(0, Math.min(clean.length(), LONGEST_FIELD));
  }
}
