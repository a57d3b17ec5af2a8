package io.kassa.journey.plain;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Requests that are made ready and released at once. */
public final class Rush {

  private static final int LONGEST_SECONDS = 60;

  /**
   * What came of a request.
   *
   * @param name whose it was
   * @param status the status of its answer
   * @param took how long it took
   */
  public record Outcome(String name, int status, Duration took) {}

  private final CountDownLatch start = new CountDownLatch(1);
  private final List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();

  /** Makes a request ready. */
  public void joins(String name, Supplier<HttpResponse<String>> request) {
    var outcome = new CompletableFuture<Outcome>();
    outcomes.add(outcome);
    Thread.ofVirtual()
        .start(() -> {
          try {
            start.await();
            outcome.complete(timed(name, request));
          } catch (InterruptedException | RuntimeException failed) {
            outcome.completeExceptionally(failed);
          }
        });
  }

  /** Releases all and gives what came of them. */
  public List<Outcome> isReleased() {
    start.countDown();
    return outcomes.stream()
        .map(outcome -> outcome.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join())
        .toList();
  }

  private static Outcome timed(String name, Supplier<HttpResponse<String>> request) {
    long begin = System.nanoTime();
    int status = request.get().statusCode();
    return new Outcome(name, status, Duration.ofNanos(System.nanoTime() - begin));
  }
}
