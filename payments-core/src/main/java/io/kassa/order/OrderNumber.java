package io.kassa.order;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An order's number, made to be read out over the telephone: eight symbols in two groups, from an
 * alphabet without look-alikes ({@link ReadableSymbols}). It is the {@code orderReference} that the
 * gateway is told and fits its alphabet (contract section 1.2) and the statement text's.
 *
 * @param value the number as people see it, such as {@code KM4T-9XQA}
 */
public record OrderNumber(String value) {

  private static final int GROUP = 4;
  private static final Pattern SHAPE =
      Pattern.compile("[%1$s]{4}-[%1$s]{4}".formatted(ReadableSymbols.ALPHABET));

  /** Refuses anything that is not a number in its written form. */
  public OrderNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an order number: " + value);
    }
  }

  /**
   * A new number; about 78,000,000,000 exist, and the database refuses the rare repetition.
   *
   * @param random a source of randomness
   * @return a number nobody has yet, very probably
   */
  public static OrderNumber random(SecureRandom random) {
    var symbols = ReadableSymbols.random(2 * GROUP, random);
    return new OrderNumber(symbols.substring(0, GROUP) + "-" + symbols.substring(GROUP));
  }

  /**
   * Reads what a person typed: any case, with or without the hyphen, with stray spaces.
   *
   * @param typed the text
   * @return the number, or empty if the text is none
   */
  public static Optional<OrderNumber> typed(String typed) {
    var bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (bare.length() != 2 * GROUP) {
      return Optional.empty();
    }
    var written = bare.substring(0, GROUP) + "-" + bare.substring(GROUP);
    return SHAPE.matcher(written).matches()
        ? Optional.of(new OrderNumber(written))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
