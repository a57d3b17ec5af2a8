package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request's first line and headers.
 *
 * @param method GET, POST, ...
 * @param target what follows it
 * @param version HTTP/1.1 or HTTP/1.0
 * @param headers the headers; the case of names is ignored
 */
record Head(String method, String target, String version, Map<String, List<String>> headers) {

  private static final int LARGEST = 1 << 16;

  /**
   * Reads a head.
   *
   * @return empty when the caller has closed the connection instead of asking more
   * @throws Malformed when it is none
   */
  static Optional<Head> read(InputStream in) throws IOException {
    String first = line(in, LARGEST);
    if (first.isEmpty()) {
      first = line(in, LARGEST); // an empty line before a request is to be forgiven
      if (first.isEmpty()) {
        return Optional.empty();
      }
    }
    String[] words = first.split(" ", -1);
    if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
      throw new Malformed(400, "This is no request line");
    }
    return Optional.of(new Head(words[0], words[1], words[2], headers(in)));
  }

  private static Map<String, List<String>> headers(InputStream in) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int left = LARGEST;
    for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new Malformed(400, "This is no header");
      }
      left -= line.length();
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  /** A line without its end; empty at the end of everything. */
  static String line(InputStream in, int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() >= longest) {
        throw new Malformed(431, "The head is too large");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(ISO_8859_1);
  }

  /** The first value of a header; empty text when there is none. */
  String header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The target without scheme and host, which proxies put before it. */
  String origin() {
    int scheme = target.indexOf("://");
    if (target.startsWith("/") || scheme < 0) {
      return target;
    }
    int slash = target.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : target.substring(slash);
  }

  boolean keepsAlive() {
    String connection = header("Connection");
    return version.equals("HTTP/1.0")
        ? connection.equalsIgnoreCase("keep-alive")
        : !connection.equalsIgnoreCase("close");
  }
}
