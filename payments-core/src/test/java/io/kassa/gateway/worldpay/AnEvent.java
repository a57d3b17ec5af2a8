package io.kassa.gateway.worldpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Worldpay posts, by the documented shape, and how it signs (contract section 6). */
public final class AnEvent {

  static final String SECRET = "an old secret";
  static final String NEW_SECRET = "a new secret";

  private AnEvent() {}

  /** An event with an amount in euro cents. */
  public static String of(String type, String reference, long cents) {
    return with(
        type, reference, "\"amount\":{\"value\":%d,\"currencyCode\":\"EUR\"},".formatted(cents));
  }

  /** An event without an amount. */
  public static String of(String type, String reference) {
    return with(type, reference, "");
  }

  /** An event with further parts in its details; each ends with a comma. */
  static String with(String type, String reference, String more) {
    return """
    {"eventId":"3bb289c8-6f42-4776-b170-ea9c6aef8919","eventTimestamp":"2026-11-02T10:15:29.123",\
    "eventDetails":{"classification":"payment",%s"transactionReference":"%s","type":"%s",\
    "date":"2026-11-02","downstreamReference":"25001","_links":{"payment":{"href":"unused"}}}}\
    """
        .formatted(more, reference, type);
  }

  /** A header's entry. */
  static String signature(String keyId, byte[] secret, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return keyId + "/SHA256/" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same, of texts. */
  static String signature(String keyId, String secret, String body) {
    return signature(keyId, secret.getBytes(UTF_8), body.getBytes(UTF_8));
  }
}
