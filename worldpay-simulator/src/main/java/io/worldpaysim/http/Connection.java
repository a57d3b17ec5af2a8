package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One connection of a caller, who may ask many things one after the other. */
final class Connection implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Connection.class.getName());
  private static final int IDLE_MILLIS = 300_000;
  private static final int BUFFER = 1 << 14;
  private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(UTF_8);

  private final Socket socket;
  private final Door door;
  private volatile boolean busy;

  Connection(Socket socket, Door door) {
    this.socket = socket;
    this.door = door;
  }

  /** Answers until the caller has enough or nothing more is to be accepted. */
  void serve(BooleanSupplier accepting) {
    try (socket) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(IDLE_MILLIS);
      InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
      boolean more = true;
      while (more && accepting.getAsBoolean()) {
        more = exchange(in, out);
        busy = false;
      }
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "A caller has gone", gone);
    }
  }

  private boolean exchange(InputStream in, OutputStream out) throws IOException {
    try {
      Optional<Head> asked = Head.read(in);
      if (asked.isEmpty()) {
        return false;
      }
      busy = true;
      Head head = asked.get();
      if (head.header("Expect").equalsIgnoreCase("100-continue")) {
        out.write(GO_ON);
        out.flush();
      }
      Answer answer = answer(Request.of(head, Body.read(head, in)));
      new Sending(out).send(answer, !head.method().equals("HEAD"));
      return stays(answer.delivery()) && head.keepsAlive();
    } catch (Malformed malformed) {
      String message = String.valueOf(malformed.getMessage());
      new Sending(out).send(plain(malformed.status(), message), true);
      return false;
    }
  }

  private boolean stays(Delivery delivery) throws IOException {
    if (delivery instanceof Delivery.Reset) {
      socket.setSoLinger(true, 0); // closing without lingering is what sends the reset
    }
    return delivery.keepsConnection();
  }

  private Answer answer(Request request) {
    try {
      return door.answer(request);
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "No answer to " + request.method() + " " + request.path(), broken);
      return plain(500, "Simulator error");
    }
  }

  private static Answer plain(int status, String text) {
    return Answer.of(status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }

  /** Closes the connection unless an answer is under way. */
  void closeWhenIdle() {
    if (!busy) {
      close();
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException already) {
      LOG.log(Level.DEBUG, "A connection could not be closed", already);
    }
  }
}
