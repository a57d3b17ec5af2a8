package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;

/** Writes answers, faults included. */
final class Sending {

  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(201, "Created"),
          Map.entry(202, "Accepted"),
          Map.entry(302, "Found"),
          Map.entry(303, "See Other"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(410, "Gone"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private static final byte[] BLANKS = blanks(1 << 16);

  private final OutputStream out;

  Sending(OutputStream out) {
    this.out = out;
  }

  /** Writes an answer; what follows from its delivery for the connection is not done here. */
  void send(Answer answer, boolean bodyWanted) throws IOException {
    byte[] body = bodyWanted ? answer.body() : new byte[0];
    switch (answer.delivery()) {
      case Delivery.Never() -> {}
      case Delivery.Whole() -> write(answer, body);
      case Delivery.CutShort(int bytes) -> write(answer, cut(body, bytes));
      case Delivery.Reset(int bytes) -> {
        if (bytes >= 0) {
          write(answer, cut(body, bytes));
        }
      }
      case Delivery.Drip(Runnable pause) -> drip(answer, body, pause);
      case Delivery.Blown(long bytes) -> blow(answer, body, bytes);
      case Delivery.BrokenChunks() -> chunks(answer, body);
    }
    out.flush();
  }

  private void write(Answer answer, byte[] sent) throws IOException {
    head(answer, "Content-Length: " + answer.body().length);
    out.write(sent);
  }

  private void drip(Answer answer, byte[] body, Runnable pause) throws IOException {
    head(answer, "Content-Length: " + body.length);
    for (byte one : body) {
      out.write(one);
      out.flush();
      pause.run();
    }
  }

  private void blow(Answer answer, byte[] body, long bytes) throws IOException {
    head(answer, "Content-Length: " + (body.length + bytes));
    out.write(body, 0, 1);
    for (long left = bytes; left > 0; left -= BLANKS.length) {
      out.write(BLANKS, 0, (int) Math.min(left, BLANKS.length));
    }
    out.write(body, 1, body.length - 1);
  }

  private void chunks(Answer answer, byte[] body) throws IOException {
    head(answer, "Transfer-Encoding: chunked");
    int half = body.length / 2;
    text(Integer.toHexString(half) + "\r\n");
    out.write(body, 0, half);
    text("\r\nseven\r\n");
    out.write(body, half, body.length - half);
    text("\r\n0\r\n\r\n");
  }

  private void head(Answer answer, String framing) throws IOException {
    StringBuilder head = new StringBuilder(512);
    String reason = REASONS.getOrDefault(answer.status(), "Status");
    head.append("HTTP/1.1 ").append(answer.status()).append(' ').append(reason).append("\r\n");
    head.append("Date: ")
        .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
        .append("\r\n");
    answer
        .headers()
        .forEach(it -> head.append(it.name()).append(": ").append(it.value()).append("\r\n"));
    text(head.append(framing).append("\r\n\r\n").toString());
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
  }

  private static byte[] cut(byte[] body, int bytes) {
    return Arrays.copyOf(body, Math.min(bytes, body.length));
  }

  private static byte[] blanks(int count) {
    return " ".repeat(count).getBytes(US_ASCII);
  }
}
