package io.kassa.search;

import io.kassa.money.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an amount as people in Belgium type it: {@code 21,95}, {@code 21.95}, {@code € 1.234,50},
 * {@code 1,234.50}, {@code 40}.
 */
public final class AmountText {

  /** Thousands all by the same sign, cents by the other one. */
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,3}([.,' ])\\d{3}(?:\\2\\d{3})*|\\d{1,9})(?:(?!\\2)[.,](\\d{1,2}))?");

  private AmountText() {}

  /**
   * Reads an amount in euros.
   *
   * @param typed the text
   * @return the amount, or empty if the text is none, is negative, has more than two decimals, or
   *     is a billion euros or more
   */
  public static Optional<Money> read(String typed) {
    var bare = typed.replace('\u00a0', ' ').replaceAll("(?i)€|EUR", "").strip();
    var parts = SHAPE.matcher(bare);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var whole = parts.group(1).replaceAll("\\D", "");
    if (whole.length() > 9) {
      return Optional.empty();
    }
    var cents = parts.group(3) == null ? "00" : (parts.group(3) + "0").substring(0, 2);
    return Optional.of(Money.euroCents(Long.parseLong(whole + cents)));
  }
}
