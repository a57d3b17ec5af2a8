package io.kassa.gateway.worldpay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that notifications are signed with, by Worldpay's names for them. There are two while
 * Worldpay changes from one to the next. Never shown: {@link #toString()} tells the names only.
 *
 * @param byId the keys; empty if Worldpay was told none
 */
record WebhookKeys(Map<String, SecretKey> byId) {

  /** The only way of signing that Worldpay has. */
  static final String ALGORITHM = "HmacSHA256";

  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9._-]{1,64}");

  WebhookKeys {
    byId = Map.copyOf(byId);
  }

  /**
   * Reads the settings.
   *
   * @param pairs {@code keyId:secret}, separated by commas; blank for no keys
   * @param encoding {@code raw} if a secret is used as it stands, {@code hex} if it is written in
   *     hexadecimal digits; public sources disagree (contract section 6.3)
   * @return the keys
   * @throws IllegalArgumentException telling what is wrong, without any part of a secret
   */
  static WebhookKeys parse(String pairs, String encoding) {
    var decoding = decoding(encoding);
    if (pairs.isBlank()) {
      return new WebhookKeys(Map.of());
    }
    var keys = new LinkedHashMap<String, SecretKey>();
    // -1: an empty pair is a slip of whoever typed it, and a slip here is not passed over.
    for (var pair : Arrays.asList(pairs.split(",", -1))) {
      var colon = pair.indexOf(':');
      var id = pair.substring(0, Math.max(colon, 0)).strip();
      var secret = pair.substring(colon + 1).strip();
      if (!ID.matcher(id).matches() || secret.isEmpty()) {
        throw new IllegalArgumentException("must be keyId:secret pairs, separated by commas");
      }
      if (keys.put(id, new SecretKeySpec(decoding.apply(secret), ALGORITHM)) != null) {
        throw new IllegalArgumentException("names the key " + id + " twice");
      }
    }
    return new WebhookKeys(keys);
  }

  /** Whether notifications must be signed. */
  boolean areConfigured() {
    return !byId.isEmpty();
  }

  private static Function<String, byte[]> decoding(String encoding) {
    return switch (encoding.strip()) {
      case "raw" -> secret -> secret.getBytes(StandardCharsets.UTF_8);
      case "hex" -> WebhookKeys::hex;
      default ->
          throw new IllegalArgumentException(
              "can be read with a kassa.worldpay.webhook.encoding of raw or hex only");
    };
  }

  /** Without its cause: that quotes what it could not read. */
  private static byte[] hex(String secret) {
    try {
      return HexFormat.of().parseHex(secret);
    } catch (IllegalArgumentException quoting) {
      throw new IllegalArgumentException("holds a secret that is not written in hexadecimal");
    }
  }

  @Override
  public String toString() {
    return "WebhookKeys" + new TreeSet<>(byId.keySet());
  }
}
