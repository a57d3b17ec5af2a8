package io.kassa.refund;

import io.kassa.order.OrderNumber;
import io.kassa.order.ReadableSymbols;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What the gateway calls one refund: ours are fresh for each refund; those that were asked for
 * elsewhere carry whatever their author chose.
 *
 * @param value 1 to 128 visible characters (contract section 4)
 */
public record RefundReference(String value) {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final int RANDOM_SYMBOLS = 8;

  /** Refuses what no gateway would tell. */
  public RefundReference {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a refund reference");
    }
  }

  /**
   * A fresh reference that a person can trace back to the order, of letters, digits and hyphens.
   *
   * @param order the order
   * @param random a source of randomness
   * @return such as {@code KM4T-9XQA-R-7WFKQ3XD}
   */
  public static RefundReference of(OrderNumber order, SecureRandom random) {
    var end = ReadableSymbols.random(RANDOM_SYMBOLS, random);
    return new RefundReference(order.value() + "-R-" + end);
  }

  @Override
  public String toString() {
    return value;
  }
}
