package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.Simulator;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;

/**
 * What came over the wire, byte for byte.
 *
 * @param head the status line and the headers; empty when nothing came
 * @param body what came after them, as it came
 * @param reset whether the connection was reset, not closed
 */
@SuppressWarnings("ArrayRecordComponent") // equality is never asked
record Raw(String head, byte[] body, boolean reset) {

  private static final String BLANK_LINE = "\r\n\r\n";

  static Raw create(Simulator simulator, JsonObject order) {
    return ask(simulator, "POST /apmPayments", order.toString());
  }

  static Raw query(Simulator simulator, String self) {
    return ask(simulator, "GET " + self.substring(self.indexOf("/apmPayments")), "");
  }

  private static Raw ask(Simulator simulator, String what, String body) {
    String head =
        """
        %s HTTP/1.1
        Host: localhost
        Authorization: Basic c2ltdWxhdG9yOnNpbXVsYXRvcg==
        WP-Api-Version: 2024-07-01
        Content-Type: application/json
        Content-Length: %d
        Connection: close

        """
            .formatted(what, body.getBytes(UTF_8).length)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket("localhost", simulator.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write((head + body).getBytes(UTF_8));
      return read(socket.getInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Raw read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    boolean reset = false;
    byte[] piece = new byte[1 << 16];
    try {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        all.write(piece, 0, count);
      }
    } catch (SocketException broken) {
      reset = true;
    }
    // In this encoding every byte is one character, so places in the text are places in the bytes.
    String text = all.toString(ISO_8859_1);
    int end = text.indexOf(BLANK_LINE);
    return end < 0
        ? new Raw(text, new byte[0], reset)
        : new Raw(
            text.substring(0, end),
            text.substring(end + BLANK_LINE.length()).getBytes(ISO_8859_1),
            reset);
  }

  int status() {
    return head.isEmpty() ? 0 : Integer.parseInt(head.substring(9, 12));
  }

  String header(String name) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  String text() {
    return new String(body, UTF_8);
  }

  JsonObject json() {
    return Tampering.read(text());
  }

  String errorName() {
    return json().getString("errorName");
  }

  /** Whether fewer bytes came than were announced. */
  boolean isCut() {
    return body.length < Integer.parseInt(header("Content-Length"));
  }
}
