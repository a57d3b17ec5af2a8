package io.kassa.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the programs that may read orders, from {@code kassa.api.keys}: {@code name:secret}
 * pairs, comma separated. Without any the API is closed. Secrets are kept as hashes only.
 */
@ApplicationScoped
public class ApiKeys {

  private final Map<String, byte[]> keys;

  /** For the container's proxies; knows no key. */
  protected ApiKeys() {
    this(Optional.empty());
  }

  /**
   * Reads the configuration.
   *
   * @param configured {@code kassa.api.keys}
   * @throws IllegalArgumentException if an entry is not a name, a colon and a secret, or a name is
   *     there twice; it shows no secret
   */
  @Inject
  public ApiKeys(@ConfigProperty(name = "kassa.api.keys") Optional<String> configured) {
    this.keys = read(configured.orElse(""));
  }

  /** A key that cannot be read is said at the start, not when somebody needs it. */
  void check(@Observes Startup ready) {}

  /**
   * Whose key a secret is. Takes as long for a wrong one as for a right one: the secret is hashed
   * first, so its length tells nothing, and then compared with every key, whichever fits.
   *
   * @param secret what came with a request
   * @return the key's name, or empty if nobody has this secret
   */
  public Optional<String> nameOf(String secret) {
    var presented = hash(secret);
    Optional<String> name = Optional.empty();
    for (var key : keys.entrySet()) {
      if (MessageDigest.isEqual(key.getValue(), presented)) {
        name = Optional.of(key.getKey());
      }
    }
    return name;
  }

  private static Map<String, byte[]> read(String configured) {
    var keys = new LinkedHashMap<String, byte[]>();
    var entries = Arrays.stream(configured.split(",", -1)).map(String::strip).toList();
    for (var entry : entries) {
      if (!entry.isEmpty()) {
        int colon = entry.indexOf(':');
        var name = colon < 1 ? "" : entry.substring(0, colon).strip();
        if (name.isEmpty() || colon == entry.length() - 1) {
          throw new IllegalArgumentException(
              "kassa.api.keys: entry %d of %d is not name:secret"
                  .formatted(entries.indexOf(entry) + 1, entries.size()));
        }
        if (keys.put(name, hash(entry.substring(colon + 1).strip())) != null) {
          throw new IllegalArgumentException("kassa.api.keys: the name is there twice: " + name);
        }
      }
    }
    return keys;
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
