package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in euro as people type it: {@code 12}, {@code 12,5}, {@code 12.50}, {@code € 1.234,50}
 * or {@code 1,234.50}. Three digits after a mark are thousands, in every language; whoever meant
 * something else sees it on the check page.
 */
public final class TypedAmount {

  private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");
  private static final Pattern GROUPED =
      Pattern.compile("(\\d{1,3}(?:([., '])\\d{3})(?:\\2\\d{3}){0,2})(?:(?!\\2)[.,](\\d{1,2}))?");

  private TypedAmount() {}

  /**
   * Reads an amount.
   *
   * @param typed the text
   * @return the amount, empty if nobody can say what is meant
   */
  public static Optional<Money> read(String typed) {
    var text = typed.replaceAll("[€\\u00a0\\u202f]|EUR", " ").strip();
    var plain = PLAIN.matcher(text);
    if (plain.matches()) {
      return Optional.of(cents(plain.group(1), plain, 2));
    }
    var grouped = GROUPED.matcher(text);
    return grouped.matches()
        ? Optional.of(cents(grouped.group(1).replaceAll("\\D", ""), grouped, 3))
        : Optional.empty();
  }

  private static Money cents(String whole, Matcher matcher, int fraction) {
    var digits = Optional.ofNullable(matcher.group(fraction)).orElse("");
    var cents = (digits + "00").substring(0, 2);
    return Money.euroCents(Long.parseLong(whole) * 100 + Long.parseLong(cents));
  }
}
