package io.kassa.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept connection that speaks as much HTTP/1.1 as the bench needs; costs next to nothing. */
final class Wire implements AutoCloseable {

  /** What came back: the status, the header fields in lower case (cookies joined by new lines), the body. */
  record Reply(int status, Map<String, String> fields, String body) {}

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /** Sends a request and reads the whole answer; a connection that the other side closed is opened anew. */
  Reply send(String method, String path, String fields, String body) throws IOException {
    var bytes =
        (method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + fields
                + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body)
            .getBytes(StandardCharsets.ISO_8859_1);
    boolean kept = socket != null;
    try {
      return exchange(bytes);
    } catch (EOFException | java.net.SocketException gone) {
      close();
      if (!kept) {
        throw gone;
      }
      return exchange(bytes);
    }
  }

  private Reply exchange(byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket("127.0.0.1", port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(60_000);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }
    socket.getOutputStream().write(request);
    var status = Integer.parseInt(line(in).substring(9, 12));
    var fields = fields(in);
    var body = body(in, fields, status);
    if ("close".equalsIgnoreCase(fields.get("connection"))) {
      close();
    }
    return new Reply(status, fields, body);
  }

  static Map<String, String> fields(InputStream in) throws IOException {
    var fields = new HashMap<String, String>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      fields.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
          (one, other) -> one + "\n" + other);
    }
    return fields;
  }

  static String body(InputStream in, Map<String, String> fields, int status) throws IOException {
    if ("chunked".equalsIgnoreCase(fields.get("transfer-encoding"))) {
      var whole = new ByteArrayOutputStream();
      for (int size = size(in); ; size = size(in)) {
        whole.write(in.readNBytes(size));
        line(in);
        if (size == 0) {
          return whole.toString(StandardCharsets.UTF_8);
        }
      }
    }
    int length = status == 204 ? 0 : Integer.parseInt(fields.getOrDefault("content-length", "0"));
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in).strip(), 16);
  }

  static String line(InputStream in) throws IOException {
    var text = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() {
    try (var old = socket) {
      socket = null;
    } catch (IOException gone) {
      // It was to be closed anyway.
    }
  }
}
