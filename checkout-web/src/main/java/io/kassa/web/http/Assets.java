package io.kassa.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Our own stylesheets and drawings. Each is served under a name that holds the hash of its bytes,
 * so browsers may keep it for ever and never hold an old one.
 */
@ApplicationScoped
public class Assets {

  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.(css|svg)");
  private static final int HASH_DIGITS = 12;

  private final ConcurrentHashMap<String, Optional<Asset>> known = new ConcurrentHashMap<>();

  /**
   * The address of an asset.
   *
   * @param name its file name, such as {@code shop.css}
   * @return its path on our host
   * @throws IllegalArgumentException if there is none of that name
   */
  public String address(String name) {
    return find(name)
        .map(asset -> "/assets/" + asset.hashedName())
        .orElseThrow(() -> new IllegalArgumentException("No such asset: " + name));
  }

  /**
   * Finds an asset.
   *
   * @param name its file name
   * @return the asset, or empty if there is none of that name
   */
  public Optional<Asset> find(String name) {
    return NAME.matcher(name).matches()
        ? known.computeIfAbsent(name, Assets::read)
        : Optional.empty();
  }

  /**
   * Finds an asset by the name it is served under.
   *
   * @param name its file name
   * @param hash the hash that the address holds
   * @return the asset, or empty if its content has another hash
   */
  public Optional<Asset> find(String name, String hash) {
    return find(name).filter(asset -> asset.hashedName().contains("." + hash + "."));
  }

  private static Optional<Asset> read(String name) {
    try (var stream = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (stream == null) {
        return Optional.empty();
      }
      var bytes = stream.readAllBytes();
      var parts = NAME.matcher(name);
      return parts.matches()
          ? Optional.of(Asset.of(parts.group(1), hash(bytes), parts.group(2), bytes))
          : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
