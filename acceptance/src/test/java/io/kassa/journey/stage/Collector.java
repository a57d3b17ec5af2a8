package io.kassa.journey.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes traces in as an operator's collector does: OTLP over HTTP, in protobuf. */
public final class Collector implements AutoCloseable {

  private final List<SeenSpan> spans = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Opens it. */
  public Collector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  /** Where it is. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** What has come so far. */
  public List<SeenSpan> spans() {
    return List.copyOf(spans);
  }

  private void take(HttpExchange exchange) throws IOException {
    spans.addAll(SeenSpan.allOf(exchange.getRequestBody().readAllBytes()));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
