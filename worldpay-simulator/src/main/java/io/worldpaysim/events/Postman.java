package io.worldpaysim.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.ledger.Notice;
import io.worldpaysim.options.Webhooks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes one event to the merchant. */
final class Postman implements AutoCloseable {

  /** The only answer that acknowledges an event. */
  static final String ACKNOWLEDGED = "200";

  private static final String CONTENT_TYPE = "application/vnd.worldpay.events-v1.hal+json";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI address;
  private final Signature signature;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  Postman(URI address, Webhooks webhooks) {
    this.address = address;
    this.signature = new Signature(webhooks.keys());
  }

  /**
   * Sends an event and waits for the answer, ten seconds at most.
   *
   * @return the status, or the kind of failure in one word
   * @throws InterruptedException when the simulator closes meanwhile
   */
  String deliver(Notice notice) throws InterruptedException {
    CompletableFuture<HttpResponse<Void>> answer =
        http.sendAsync(request(notice), BodyHandlers.discarding());
    try {
      HttpResponse<Void> reply = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return Integer.toString(reply.statusCode());
    } catch (TimeoutException late) {
      return "timeout";
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return cause == null ? "failure" : cause.getClass().getSimpleName();
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(Notice notice) {
    byte[] body = notice.body().getBytes(UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", CONTENT_TYPE)
            .POST(BodyPublishers.ofByteArray(body));
    signature
        .of(body, notice.seal())
        .ifPresent(header -> request.header("Event-Signature", header));
    return request.build();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
