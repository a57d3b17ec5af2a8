package io.kassa.journey.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kassa.journey.stage.Http;
import io.worldpaysim.ledger.StoredPayment;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A webhook as Worldpay documents it, written and signed by hand: whatever is to be wrong with it
 * can be made wrong.
 *
 * @param type the content type; empty for none
 * @param signature the value of the signature header; empty for none
 * @param body the raw bytes
 */
@SuppressWarnings("ArrayRecordComponent") // equality of events is never asked
public record SignedEvent(String type, String signature, byte[] body) {

  /** The older of two live keys. */
  public static final String OLD = "1:an old secret between the two of us";

  /** The newer one. */
  public static final String NEW = "2:a new secret between the two of us";

  private static final String EVENTS = "application/vnd.worldpay.events-v1.hal+json";

  /** An event that nobody has sent before. */
  public static String json(String type, String reference, long cents) {
    return """
    {"eventId":"%s","eventTimestamp":"2026-11-22T10:15:29.123","eventDetails":{\
    "classification":"payment","downstreamReference":"25001","transactionReference":"%s",\
    "type":"%s","date":"2026-11-22","amount":{"value":%d,"currencyCode":"EUR"},"_links":{}}}\
    """
        .formatted(UUID.randomUUID(), reference, type, cents);
  }

  /** Tells a turn of a payment, signed with the older key. */
  public static SignedEvent of(StoredPayment payment, String type) {
    var order = payment.order();
    return of(json(type, order.transactionReference(), order.value().amount()));
  }

  /** Signed with the older key. */
  public static SignedEvent of(String body) {
    return of(body.getBytes(UTF_8));
  }

  /** The same. */
  public static SignedEvent of(byte[] body) {
    return new SignedEvent(EVENTS, "", body).signedWith(OLD);
  }

  /** With one signature instead, of a key and over the body as it is. */
  public SignedEvent signedWith(String key) {
    return signed(entry(key, body));
  }

  /** With that in the header. */
  public SignedEvent signed(String header) {
    return new SignedEvent(type, header, body);
  }

  /** With another content type. */
  public SignedEvent typed(String other) {
    return new SignedEvent(other, signature, body);
  }

  /** Takes it to a shop. */
  public HttpResponse<String> isSentTo(URI shop) {
    var request =
        HttpRequest.newBuilder(shop.resolve("/webhooks/worldpay"))
            .POST(BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!signature.isEmpty()) {
      request.header("Event-Signature", signature);
    }
    return Http.send(request);
  }

  /** A signature over some bytes, as it stands in the header. */
  public static String entry(String key, byte[] signed) {
    var parts = key.split(":", 2);
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(parts[1].getBytes(UTF_8), "HmacSHA256"));
      return parts[0] + "/SHA256/" + HexFormat.of().formatHex(mac.doFinal(signed));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
