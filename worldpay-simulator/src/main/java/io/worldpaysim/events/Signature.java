package io.worldpaysim.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.ledger.Seal;
import io.worldpaysim.options.Webhooks.SigningKey;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code Event-Signature}: entries of key id, hash function and signature. */
final class Signature {

  /** Signs in place of an older key when there is only one. */
  private static final SigningKey RETIRED = new SigningKey("0", "retired".getBytes(UTF_8));

  private static final byte[] GUESSED = "guessed".getBytes(UTF_8);

  private final List<SigningKey> keys;

  /** Signs with keys, the newest last. */
  Signature(List<SigningKey> keys) {
    this.keys = keys;
  }

  /** The header's value; empty when nothing is signed. */
  Optional<String> of(byte[] body, Seal seal) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    return switch (seal) {
      case NEW_KEY -> Optional.of(entry(newest(), body));
      case OLD_KEY -> Optional.of(entry(older(), body));
      case BOTH_KEYS -> Optional.of(entry(older(), body) + "," + entry(newest(), body));
      case NONE -> Optional.empty();
      case FORGED -> Optional.of(entry(new SigningKey(newest().id(), GUESSED), body));
    };
  }

  private SigningKey newest() {
    return keys.getLast();
  }

  private SigningKey older() {
    return keys.size() < 2 ? RETIRED : keys.get(keys.size() - 2);
  }

  private static String entry(SigningKey key, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.secret(), mac.getAlgorithm()));
      return key.id() + "/SHA256/" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
    }
  }
}
