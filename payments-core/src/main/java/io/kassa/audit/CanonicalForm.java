package io.kassa.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one text of an entry that is hashed. Each field is written with its length in front, so that
 * no two different entries have the same text, whatever they contain: moving a letter from one
 * field to the next changes two lengths. What is absent differs from what is empty.
 *
 * <p>It must never change: entries hashed with it stand in shops' records. A new form would need a
 * version in the entries.
 */
final class CanonicalForm {

  private CanonicalForm() {}

  /** The SHA-256 of an entry in its place, 64 lower-case hexadecimal digits. */
  static String hash(long number, String previous, Written entry) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var form = of(number, previous, entry).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(form));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** The text itself: fields as {@code <bytes>:<text>,}; {@code -,} for one that is absent. */
  static String of(long number, String previous, Written entry) {
    return field(String.valueOf(number))
        + field(previous)
        + field(entry.at().toString())
        + field(entry.who())
        + field(entry.from())
        + field(entry.action())
        + field(entry.subject())
        + field(entry.before())
        + field(entry.after());
  }

  private static String field(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
  }

  private static String field(Optional<String> text) {
    return text.map(CanonicalForm::field).orElse("-,");
  }
}
