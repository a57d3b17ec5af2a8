package io.kassa.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A file that is served as it is, kept in memory plain and compressed. */
public final class Asset {

  private final String hashedName;
  private final String type;
  private final byte[] plain;
  private final byte[] compressed;

  private Asset(String hashedName, String type, byte[] plain, byte[] compressed) {
    this.hashedName = hashedName;
    this.type = type;
    this.plain = plain;
    this.compressed = compressed;
  }

  static Asset of(String stem, String hash, String extension, byte[] bytes) {
    var type = extension.equals("css") ? "text/css;charset=UTF-8" : "image/svg+xml";
    return new Asset(stem + "." + hash + "." + extension, type, bytes, compress(bytes));
  }

  private static byte[] compress(byte[] bytes) {
    var buffer = new ByteArrayOutputStream();
    try (var stream = new GZIPOutputStream(buffer)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return buffer.toByteArray();
  }

  /**
   * The name it is served under.
   *
   * @return such as {@code shop.0123456789ab.css}
   */
  public String hashedName() {
    return hashedName;
  }

  /**
   * Its media type.
   *
   * @return a value for {@code Content-Type}
   */
  public String type() {
    return type;
  }

  /**
   * Its bytes.
   *
   * @param gzip whether compressed ones are wanted
   * @return a copy
   */
  public byte[] bytes(boolean gzip) {
    return gzip ? compressed.clone() : plain.clone();
  }
}
