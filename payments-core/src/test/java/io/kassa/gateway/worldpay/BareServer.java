package io.kassa.gateway.worldpay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that is nothing but sockets: it notes every byte it is sent and answers any bytes. */
final class BareServer implements AutoCloseable {

  /** What is done with one request. */
  interface Conduct {

    /**
     * Answers.
     *
     * @param out to the client
     * @return whether the connection stays open
     */
    boolean answer(String request, OutputStream out) throws IOException;
  }

  private final ServerSocket listener;
  private final Conduct conduct;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  private BareServer(ServerSocket listener, Conduct conduct) {
    this.listener = listener;
    this.conduct = conduct;
    Thread.ofVirtual().start(this::listen);
  }

  static BareServer that(Conduct conduct) {
    try {
      return that(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), conduct);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static BareServer that(ServerSocket listener, Conduct conduct) {
    return new BareServer(listener, conduct);
  }

  /** An answer as it stands on the wire. */
  static byte[] http(String statusAndHeaders, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return ("HTTP/1.1 "
            + statusAndHeaders
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  String url() {
    return "http://localhost:" + port();
  }

  int port() {
    return listener.getLocalPort();
  }

  List<String> requests() {
    return requests;
  }

  int connections() {
    return connections.get();
  }

  private void listen() {
    try {
      while (true) {
        var socket = listener.accept();
        connections.incrementAndGet();
        sockets.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var open = true;
      while (open) {
        var request = read(socket.getInputStream());
        if (request.isEmpty()) {
          return;
        }
        requests.add(request);
        open = conduct.answer(request, socket.getOutputStream());
        socket.getOutputStream().flush();
      }
    } catch (IOException gone) {
      // The client hung up, which is its right.
    }
  }

  private static String read(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
        .map(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (var socket : sockets) {
      socket.close();
    }
  }
}
