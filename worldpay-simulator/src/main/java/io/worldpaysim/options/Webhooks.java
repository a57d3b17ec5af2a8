package io.worldpaysim.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where events are sent, and how.
 *
 * @param url the merchant's address; empty: no events
 * @param keys the keys from the oldest to the newest, which signs; none: nothing is signed
 * @param encoding how secrets are written: {@link #RAW} or {@link #HEX}
 * @param firstRetry the pause before the second attempt; it doubles up to two hours
 */
public record Webhooks(
    Optional<URI> url, List<SigningKey> keys, String encoding, Duration firstRetry) {

  /** The characters of a secret are its bytes. */
  public static final String RAW = "raw";

  /** Two digits of a secret are one byte. */
  public static final String HEX = "hex";

  /**
   * A shared secret.
   *
   * @param id its name in signatures
   * @param secret its bytes; not copied, so nobody changes them
   */
  @SuppressWarnings("ArrayRecordComponent") // equality of keys is never asked
  public record SigningKey(String id, byte[] secret) {}

  static URI address(String text) {
    URI url = URI.create(text);
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!web || url.getHost() == null) {
      throw new IllegalArgumentException("Events go to an http or https address");
    }
    return url;
  }

  static String encoding(String text) {
    if (!text.equals(RAW) && !text.equals(HEX)) {
      throw new IllegalArgumentException("Secrets are written raw or hex");
    }
    return text;
  }

  /** Reads {@code 1:secret,2:secret}. */
  static List<SigningKey> keys(String text, String encoding) {
    List<SigningKey> keys = new ArrayList<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(",", -1)) {
      String[] sides = pair.strip().split(":", 2);
      if (sides.length < 2 || !sides[0].matches("[0-9A-Za-z-]+") || sides[1].isEmpty()) {
        throw new IllegalArgumentException("A key is written as id:secret");
      }
      byte[] secret =
          encoding.equals(HEX) ? HexFormat.of().parseHex(sides[1]) : sides[1].getBytes(UTF_8);
      keys.add(new SigningKey(sides[0], secret));
    }
    return List.copyOf(keys);
  }
}
