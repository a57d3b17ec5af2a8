package io.kassa.order;

import java.security.SecureRandom;

/**
 * Letters and digits that a person can read out and copy: without look-alikes or sound-alikes
 * ({@code 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V} are left out).
 */
public final class ReadableSymbols {

  static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

  private ReadableSymbols() {}

  /**
   * Some symbols.
   *
   * @param length how many
   * @param random a source of randomness
   * @return that many symbols, each equally likely
   */
  public static String random(int length, SecureRandom random) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
