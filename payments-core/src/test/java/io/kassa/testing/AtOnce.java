package io.kassa.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does one deed from several threads that are let go together, as two clicks or two servers do.
 *
 * @param results what those gave that were not refused
 * @param refusals what the others threw
 * @param <T> what the deed gives
 */
public record AtOnce<T>(List<T> results, List<RuntimeException> refusals) {

  private record Outcome<T>(List<T> result, List<RuntimeException> refusal) {}

  /**
   * Does it, and waits for all.
   *
   * @param threads how many threads
   * @param deed what each does, given its number from 0
   * @param <T> what the deed gives
   * @return what came of it
   */
  public static <T> AtOnce<T> run(int threads, IntFunction<T> deed) {
    var start = new CyclicBarrier(threads);
    // Not waited for at the end: a thread that waits for ever is to fail its test, not to hang it.
    var executor = Executors.newFixedThreadPool(threads, AtOnce::daemon);
    try {
      var running =
          IntStream.range(0, threads)
              .mapToObj(number -> executor.submit(outcome(start, number, deed)))
              .toList();
      var outcomes = running.stream().map(AtOnce::join).toList();
      return new AtOnce<>(
          outcomes.stream().flatMap(outcome -> outcome.result().stream()).toList(),
          outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).toList());
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable deed) {
    var thread = new Thread(deed);
    thread.setDaemon(true);
    return thread;
  }

  private static <T> Callable<Outcome<T>> outcome(
      CyclicBarrier start, int number, IntFunction<T> deed) {
    return () -> {
      start.await(10, TimeUnit.SECONDS);
      try {
        return new Outcome<>(List.of(deed.apply(number)), List.of());
      } catch (RuntimeException refused) {
        return new Outcome<>(List.of(), List.of(refused));
      }
    };
  }

  private static <T> T join(Future<T> running) {
    try {
      return running.get(20, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new AssertionError("A thread did not come to an end", failed);
    }
  }
}
