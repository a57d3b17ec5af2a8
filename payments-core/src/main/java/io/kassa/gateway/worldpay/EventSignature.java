package io.kassa.gateway.worldpay;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Judges the {@code Event-Signature} header (contract section 6.3): entries {@code
 * keyId/SHA256/hexadecimal}, separated by commas, in any order. One entry that fits one of our keys
 * is enough; entries of other keys are somebody else's and say nothing.
 */
final class EventSignature {

  private static final String FUNCTION = "SHA256";
  private static final int PARTS = 3;
  private static final byte[] NOTHING_FITS = {};

  private final WebhookKeys keys;

  EventSignature(WebhookKeys keys) {
    this.keys = keys;
  }

  /** One entry, of a key that we know. */
  private record Entry(String keyId, String hex) {}

  /**
   * Judges.
   *
   * @param body the bytes that were signed
   * @param header the header's value; blank if it is absent
   * @return what is wrong and what to do about it, or empty if the body is Worldpay's
   */
  Optional<String> fault(byte[] body, String header) {
    if (header.isBlank()) {
      return Optional.of(
          "it is not signed, although kassa.worldpay.webhook.keys is set; have Worldpay sign what"
              + " it sends, or take the keys out");
    }
    var entries =
        Arrays.stream(header.split(",")).map(this::entry).flatMap(Optional::stream).toList();
    if (entries.isEmpty()) {
      return Optional.of(
          "it is signed with none of the keys in kassa.worldpay.webhook.keys; if Worldpay has a new"
              + " key, add it there beside the old one");
    }
    return keys.byId().entrySet().stream()
            .anyMatch(key -> isIn(entries, key.getKey(), key.getValue(), body))
        ? Optional.empty()
        : Optional.of(
            "its signature is wrong; if that goes on, compare the secrets in"
                + " kassa.worldpay.webhook.keys with Worldpay's, try the other"
                + " kassa.worldpay.webhook.encoding, and see that no proxy changes what it passes");
  }

  private Optional<Entry> entry(String text) {
    var parts = text.strip().split("/", -1);
    return parts.length == PARTS
            && parts[1].equalsIgnoreCase(FUNCTION)
            && keys.byId().containsKey(parts[0])
        ? Optional.of(new Entry(parts[0], parts[2]))
        : Optional.empty();
  }

  private static byte[] digest(String hex) {
    try {
      return HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException notHex) {
      return NOTHING_FITS;
    }
  }

  /** Signs once for each key, however many entries a stranger sends. */
  private static boolean isIn(List<Entry> entries, String keyId, SecretKey key, byte[] body) {
    var candidates = entries.stream().filter(entry -> entry.keyId().equals(keyId)).toList();
    if (candidates.isEmpty()) {
      return false;
    }
    var ours = sign(key, body);
    // isEqual takes as long whether much or little of it fits.
    return candidates.stream().anyMatch(entry -> MessageDigest.isEqual(ours, digest(entry.hex())));
  }

  private static byte[] sign(SecretKey key, byte[] body) {
    try {
      var mac = Mac.getInstance(WebhookKeys.ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + WebhookKeys.ALGORITHM, impossible);
    }
  }
}
