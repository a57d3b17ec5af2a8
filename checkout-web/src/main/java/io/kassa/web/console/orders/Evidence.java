package io.kassa.web.console.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * What the shop can show of an order to whoever disputes it: one plain text that says the same in
 * every language of the console, and its checksum, which anybody can compute again.
 *
 * @param text the facts, one a line, each line ended by a line feed
 */
record Evidence(String text) {

  /**
   * Writes down what is kept of an order. Who of the staff did what is not part of it: that is
   * nobody's business outside the shop.
   *
   * @param content what is kept
   * @return the evidence
   */
  static Evidence of(Dossier.Content content) {
    var lines = new ArrayList<String>();
    lines.addAll(OrderFacts.of(content.order(), content.shown()));
    lines.addAll(PaymentFacts.of(content));
    // Whoever typed a name with a line break must not be able to add a line.
    return new Evidence(
        String.join("\n", lines.stream().map(line -> line.replaceAll("\\R", " ")).toList()) + "\n");
  }

  /**
   * The SHA-256 of the text in UTF-8.
   *
   * @return 64 lower-case hexadecimal digits
   */
  String checksum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
