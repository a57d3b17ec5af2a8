package io.kassa.journey.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kassa.journey.stage.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a server and its gateway; each request and its answer pass the gate. */
public final class GatewayProxy implements AutoCloseable {

  private static final Logger LOG = System.getLogger(GatewayProxy.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Each hop has its own. */
  private static final Set<String> OF_THE_HOP =
      Set.of("connection", "content-length", "host", "expect", "upgrade", "transfer-encoding");

  private final Gate gate;
  private final HttpServer door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * Opens it; it leads nowhere yet.
   *
   * @param gate what every exchange passes
   */
  public GatewayProxy(Gate gate) {
    this.gate = gate;
    try {
      door =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    door.setExecutor(threads);
  }

  /** Its own address. */
  public URI address() {
    return URI.create("http://localhost:" + door.getAddress().getPort());
  }

  /** Leads to a gateway from now on. */
  public void leadsTo(URI gateway) {
    door.createContext("/", exchange -> pass(exchange, gateway));
    door.start();
  }

  @Override
  public void close() {
    door.stop(0);
    threads.shutdownNow();
    client.close();
  }

  private void pass(HttpExchange exchange, URI gateway) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var path = exchange.getRequestURI().toString();
      var what = "exchange (" + exchange.getRequestMethod() + " " + kind(path) + ")";
      var step = new Step(what, path + "\n" + new String(body, StandardCharsets.ISO_8859_1));
      gate.passes(step, Side.BEFORE);
      var answer = client.send(request(exchange, body, gateway), BodyHandlers.ofByteArray());
      gate.passes(step, Side.AFTER);
      passBack(exchange, answer);
    } catch (Cut dead) {
      LOG.log(Level.TRACE, "Nobody waits for this answer", dead);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static String kind(String path) {
    return path.matches("/apmPayments/(?!status).*") ? "/apmPayments/..." : path;
  }

  private static HttpRequest request(HttpExchange exchange, byte[] body, URI gateway) {
    var request =
        HttpRequest.newBuilder(URI.create(gateway + exchange.getRequestURI().toString()))
            .timeout(LONGEST)
            .method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!OF_THE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    return request.build();
  }

  private static void passBack(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!OF_THE_HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            exchange.getResponseHeaders().put(name, values);
          }
        });
    exchange.sendResponseHeaders(
        answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }
}
