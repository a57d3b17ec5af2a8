package io.kassa.payment;

import io.kassa.order.OrderNumber;
import io.kassa.order.ReadableSymbols;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What the gateway calls one attempt: unique for ever, because a repeated reference is refused as a
 * duplicate without a link (contract section 7).
 *
 * @param value 1 to 64 characters of the gateway's alphabet (contract section 1.2)
 */
public record TransactionReference(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[a-zA-Z0-9\\-_/!@#$%()*=.:;?\\[\\]{}~+]{1,64}");
  private static final int RANDOM_SYMBOLS = 8;

  /** Refuses what the gateway would refuse. */
  public TransactionReference {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a transaction reference: " + value);
    }
  }

  /**
   * A fresh reference that a person can trace back to the order. The random end keeps it unique
   * even when two databases share one gateway account.
   *
   * @param order the order
   * @param attempt which attempt on it, from 1
   * @param random a source of randomness
   * @return such as {@code KM4T-9XQA-1-7WFKQ3XD}
   */
  public static TransactionReference of(OrderNumber order, int attempt, SecureRandom random) {
    var end = ReadableSymbols.random(RANDOM_SYMBOLS, random);
    return new TransactionReference(order.value() + "-" + attempt + "-" + end);
  }

  @Override
  public String toString() {
    return value;
  }
}
