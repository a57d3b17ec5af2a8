package io.worldpaysim.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the bodies of requests. */
final class Body {

  private static final int LARGEST = 1 << 20;
  private static final int LONGEST_LINE = 1024;

  private Body() {}

  /**
   * Reads the whole body.
   *
   * @throws Malformed when its length cannot be known or is more than a mebibyte
   */
  static byte[] read(Head head, InputStream in) throws IOException {
    if (head.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
      return chunks(in);
    }
    return exactly(in, number(head.header("Content-Length"), 10));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int size = chunkSize(in);
    while (size > 0) {
      body.writeBytes(exactly(in, size));
      if (body.size() > LARGEST) {
        throw new Malformed(413, "Too large");
      }
      Head.line(in, LONGEST_LINE);
      size = chunkSize(in);
    }
    String trailer = Head.line(in, LONGEST_LINE);
    while (!trailer.isEmpty()) {
      trailer = Head.line(in, LONGEST_LINE);
    }
    return body.toByteArray();
  }

  private static int chunkSize(InputStream in) throws IOException {
    String line = Head.line(in, LONGEST_LINE);
    int extension = line.indexOf(';');
    String size = extension < 0 ? line : line.substring(0, extension);
    if (size.isBlank()) {
      throw new Malformed(400, "This is no chunk");
    }
    return number(size.strip(), 16);
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The request breaks off");
    }
    return bytes;
  }

  private static int number(String text, int radix) throws Malformed {
    if (text.isEmpty()) {
      return 0;
    }
    long number;
    try {
      number = Long.parseLong(text, radix);
    } catch (NumberFormatException unreadable) {
      throw new Malformed(400, "This is no length");
    }
    if (number < 0 || number > LARGEST) {
      throw new Malformed(number < 0 ? 400 : 413, "Too large");
    }
    return (int) number;
  }
}
