package io.worldpaysim.api;

import java.util.concurrent.ThreadLocalRandom;

/** Ids that look like Worldpay's: long and opaque. They are not secrets. */
final class Ids {

  /** The length of the paymentId in the documentation's Bancontact example. */
  static final int PAYMENT_ID_LENGTH = 537;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String WITH_MARKS = LETTERS + "+-.:=_";

  private Ids() {}

  static String paymentId(int length) {
    StringBuilder id = new StringBuilder(length);
    // Every kind of character that occurs in real ids occurs in each of ours.
    append(id, LETTERS, 8).append("+-.:=_");
    return append(id, WITH_MARKS, length - id.length() - 1).append('0').toString();
  }

  static String commandId() {
    return append(new StringBuilder(25).append("cmd"), LETTERS, 22).toString();
  }

  private static StringBuilder append(StringBuilder id, String alphabet, int count) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    for (int i = 0; i < count; i++) {
      id.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return id;
  }
}
