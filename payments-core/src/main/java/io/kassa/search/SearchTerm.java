package io.kassa.search;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person typed to find orders by, and what it may mean: an order's number, the beginning of
 * an e-mail address, the beginning of a name (of the whole name, from its second word on, or of its
 * last word), a total, or what the gateway calls a payment. An order is found if any of them fits.
 *
 * @param text the text without surrounding spaces; the gateway's names are compared with it as is
 */
public record SearchTerm(String text) {

  /** With less, half the shop would fit. */
  public static final int SHORTEST = 2;

  private static final String MARKED = "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ";
  private static final String PLAIN = "AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy";

  /** Strips the text, and refuses one that is too short. */
  public SearchTerm {
    text = text.strip();
    if (text.length() < SHORTEST) {
      throw new IllegalArgumentException("Too short to search for");
    }
  }

  /**
   * The order's number that it may be.
   *
   * @return a number, or empty if it cannot be one
   */
  public Optional<OrderNumber> number() {
    return OrderNumber.typed(text);
  }

  /**
   * The beginning of an e-mail address that it may be.
   *
   * @return in lower case, or empty if it cannot be one
   */
  public Optional<String> email() {
    return Optional.of(text.toLowerCase(Locale.ROOT)).filter(each -> !each.matches(".*\\s.*"));
  }

  /**
   * The beginning of a name that it may be.
   *
   * @return as {@link #folded}, or empty if it cannot be one
   */
  public Optional<String> name() {
    return Optional.of(folded(text)).filter(each -> !each.contains("@"));
  }

  /**
   * The total that it may be.
   *
   * @return euros, or empty if it cannot be an amount
   */
  public Optional<Money> total() {
    return AmountText.read(text);
  }

  /**
   * How names are compared: in lower case, without the marks of the letters of our languages. The
   * database folds stored names in the same way.
   *
   * @param name a name or its beginning
   * @return such as {@code helene} for Hélène
   */
  public static String folded(String name) {
    var plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int at = MARKED.indexOf(name.charAt(i));
      plain.append(at < 0 ? name.charAt(i) : PLAIN.charAt(at));
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
