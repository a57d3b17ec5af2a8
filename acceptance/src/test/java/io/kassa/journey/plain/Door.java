package io.kassa.journey.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** The one way into a shop for many buyers: whatever fails there is written down. */
public final class Door {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int FIRST_REFUSAL = 400;

  /**
   * A request that no buyer should have to see fail.
   *
   * @param begun when it was sent, in the time of {@link System#nanoTime}
   * @param what the request and what came of it
   */
  public record Failure(long begun, String what) {}

  private final HttpClient client;
  private final AtomicInteger asked = new AtomicInteger();
  private final List<Failure> failures = new CopyOnWriteArrayList<>();

  /**
   * Opens it.
   *
   * @param trust which certificate is trusted
   */
  public Door(SSLContext trust) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(trust)
            .connectTimeout(LONGEST)
            .build();
  }

  /**
   * The answer to a request.
   *
   * @throws UncheckedIOException if there was none, or one that refuses
   */
  public HttpResponse<String> send(HttpRequest.Builder unfinished) {
    var request = unfinished.timeout(LONGEST).build();
    var name = request.method() + " " + request.uri().getPath();
    long begun = System.nanoTime();
    asked.incrementAndGet();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_REFUSAL) {
        throw new IOException("answered " + answer.statusCode());
      }
      return answer;
    } catch (IOException failed) {
      failures.add(new Failure(begun, name + ": " + failed.getMessage()));
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** How many requests came in. */
  public int asked() {
    return asked.get();
  }

  /** Which of them failed. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }
}
