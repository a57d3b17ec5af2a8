package io.worldpaysim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The merchant's end of webhooks: keeps what arrives and answers as it is told. */
public final class Receiver implements AutoCloseable {

  /** Something that arrived. */
  @SuppressWarnings("ArrayRecordComponent") // equality is never asked
  public record Arrival(String contentType, List<String> signatures, byte[] body) {

    public JsonObject json() {
      try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
        return reader.readObject();
      }
    }

    public JsonObject details() {
      return json().getJsonObject("eventDetails");
    }

    /** The whole header; empty text when there is none. */
    public String signature() {
      return String.join(",", signatures);
    }

    /** What the header has to be when a key signs. */
    public String signedWith(String keyId, String secret) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), mac.getAlgorithm()));
        return keyId + "/SHA256/" + HexFormat.of().formatHex(mac.doFinal(body));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    public String type() {
      return details().getString("type");
    }
  }

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private volatile ToIntFunction<Arrival> answers = arrival -> 200;

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            var headers = exchange.getRequestHeaders();
            Arrival arrival =
                new Arrival(
                    headers.getFirst("Content-Type"),
                    headers.getOrDefault("Event-Signature", List.of()),
                    exchange.getRequestBody().readAllBytes());
            arrivals.add(arrival);
            exchange.sendResponseHeaders(answers.applyAsInt(arrival), -1);
          }
        });
    server.setExecutor(threads);
    server.start();
  }

  /** Decides the status of the answers from now on. */
  public void answers(ToIntFunction<Arrival> status) {
    this.answers = status;
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/webhooks/worldpay";
  }

  public List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /** Everything that arrived, once it is this many. */
  public List<Arrival> expect(int count) {
    until(() -> arrivals.size() >= count, () -> count + " events, not " + types());
    return arrivals();
  }

  public List<String> types() {
    return arrivals.stream().map(Arrival::type).toList();
  }

  /** Waits for something that another thread does. */
  public static void until(BooleanSupplier condition, Supplier<String> what) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Expected " + what.get());
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
