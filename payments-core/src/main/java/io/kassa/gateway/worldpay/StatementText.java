package io.kassa.gateway.worldpay;

import io.kassa.order.OrderNumber;
import java.text.Normalizer;
import java.util.Map;

/**
 * What the shopper's bank statement says: the shop's name as far as Worldpay's alphabet and 24
 * characters allow it, then the order number, always whole, because it is what a person looks for.
 */
final class StatementText {

  private static final int LONGEST = 24;

  /** Letters that do not come apart into a plain letter and a mark. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ß", "ss", "æ", "ae", "Æ", "AE", "œ", "oe", "Œ", "OE", "ø", "o", "Ø", "O", "ł", "l", "Ł",
          "L");

  private final String name;

  /**
   * Makes a name legal: accents are taken off, what is not in the alphabet is left out.
   *
   * @param narrative the shop's name as configured
   * @throws IllegalArgumentException if nothing is left
   */
  StatementText(String narrative) {
    this.name = legal(narrative);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Nothing of it is legal");
    }
  }

  /**
   * The text for one order.
   *
   * @param order the order
   * @return at most 24 characters of the alphabet, ending in the order number
   */
  String of(OrderNumber order) {
    var room = LONGEST - order.value().length() - 1;
    return name.substring(0, Math.min(room, name.length())).strip() + " " + order.value();
  }

  private static String legal(String text) {
    var plain = text;
    for (var letter : PLAIN.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-zA-Z0-9., -]", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
