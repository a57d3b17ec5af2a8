package io.kassa.gateway.worldpay;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes an answer off the wire, never more of it than an answer can be. */
final class ReplyReader {

  /** Real answers have about 5,000 characters; this is far above and far below what hurts. */
  private static final int LONGEST = 1_000_000;

  private static final int LONGEST_CORRELATION = 100;

  private ReplyReader() {}

  /**
   * Reads an answer.
   *
   * @param response the answer, open
   * @return its status, correlation and text
   * @throws IOException if it breaks off
   */
  static Reply read(Response response) throws IOException {
    return new Reply(response.getStatus(), correlation(response), body(response));
  }

  private static String body(Response response) throws IOException {
    if (!response.hasEntity()) {
      return "";
    }
    // Not closed here: closing would read the rest of an endless answer. The caller does it in
    // time.
    var bytes = response.readEntity(InputStream.class).readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      return "";
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String correlation(Response response) {
    var id = response.getHeaderString(WorldpayHeaders.CORRELATION);
    if (id == null || id.isBlank()) {
      return "-";
    }
    return id.length() <= LONGEST_CORRELATION ? id : id.substring(0, LONGEST_CORRELATION);
  }
}
