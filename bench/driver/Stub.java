package io.kassa.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Worldpay for the bench: answers every opening with a payment page and every question with "sent for settlement", after the
 * delay that was last asked for by {@code PUT /delay/<milliseconds>}. {@code java io.kassa.bench.Stub <port>}.
 */
final class Stub {

  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());
  private static volatile long delay;

  private Stub() {}

  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    try (var door = new ServerSocket(port, 1_000, InetAddress.getLoopbackAddress())) {
      while (true) {
        var socket = door.accept();
        Thread.startVirtualThread(() -> serve(socket, port));
      }
    }
  }

  private static void serve(Socket socket, int port) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      while (true) {
        var request = Wire.line(in);
        Wire.body(in, Wire.fields(in), 0);
        if (request.startsWith("PUT /delay/")) {
          delay = Long.parseLong(request.split("[/ ]")[3]);
        } else if (delay > 0) {
          Thread.sleep(delay);
        }
        socket.getOutputStream().write(answer(request, "http://localhost:" + port));
      }
    } catch (IOException | InterruptedException gone) {
      // The server that asked has ended.
    }
  }

  private static byte[] answer(String request, String base) {
    boolean create = request.startsWith("POST");
    var id = create ? "p" + NEXT.incrementAndGet() : "p";
    var self = create ? base + "/apmPayments/" + id : base + request.split(" ")[1];
    var json =
        """
        {"paymentId":"%s","lastEvent":"%s","_links":{"self":{"href":"%s"}},"_actions":{}%s}"""
            .formatted(
                id, create ? "pending" : "sentForSettlement", self,
                create ? ",\"redirect\":\"" + base + "/redirect?tokenId=" + id + "\"" : "");
    return ("HTTP/1.1 " + (create ? "201 Created" : "200 OK") + "\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length() + "\r\n\r\n" + json)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
