package io.kassa.web.console.access;

import java.security.SecureRandom;

/**
 * Makes a password that a person can read from a screen and type: 72 random bits in four groups.
 */
final class ReadablePassword {

  /** No look-alikes, no vowels: nothing to mistake and no words. */
  private static final String SYMBOLS = "34679cdfghjkmnpqrtwxy";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private ReadablePassword() {}

  static String random(SecureRandom random) {
    var text = new StringBuilder(GROUPS * (GROUP + 1));
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    return text.toString();
  }
}
