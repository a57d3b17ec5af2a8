package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;

/** Carries requests from the JDK's HTTP server to a door, and its answers back. */
public final class Wire implements HttpHandler {

  private static final Logger LOG = System.getLogger(Wire.class.getName());
  private static final int LARGEST_BODY = 1 << 20;

  private final Door door;

  /** Puts a wire between the server and the given door. */
  public Wire(Door door) {
    this.door = door;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      // A body is read to its end before the answer, or the connection could not be kept alive.
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      Answer answer =
          body.length > LARGEST_BODY
              ? Answer.of(413, "text/plain; charset=utf-8", "Too large".getBytes(UTF_8))
              : answer(Request.of(exchange, body));
      send(exchange, answer);
    }
  }

  private Answer answer(Request request) {
    try {
      return door.answer(request);
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "No answer to " + request.method() + " " + request.path(), broken);
      return Answer.of(500, "text/plain; charset=utf-8", "Simulator error".getBytes(UTF_8));
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    switch (answer.delivery()) {
      case Delivery.Never() -> {} // closing the exchange without headers closes the connection
      case Delivery.Whole() -> write(exchange, answer, answer.body());
      case Delivery.CutShort(int bytes) ->
          write(
              exchange,
              answer,
              Arrays.copyOf(answer.body(), Math.min(bytes, answer.body().length)));
    }
  }

  private static void write(HttpExchange exchange, Answer answer, byte[] sent) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(header -> headers.add(header.name(), header.value()));
    int announced = answer.body().length;
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), announced == 0 || head ? -1 : announced);
    if (announced > 0 && !head) {
      OutputStream out = exchange.getResponseBody();
      out.write(sent);
      out.flush();
    }
  }
}
