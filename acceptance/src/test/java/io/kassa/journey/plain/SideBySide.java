package io.kassa.journey.plain;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Pieces of work of which several are done at a time. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * Does all; fails as the first of them that fails.
   *
   * @param count how many
   * @param width how many at a time
   * @param work does one, told its number from 0
   */
  public static void run(int count, int width, IntConsumer work) {
    var next = new AtomicInteger();
    Runnable queue =
        () -> {
          for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
            work.accept(n);
          }
        };
    var queues =
        IntStream.range(0, width)
            .mapToObj(n -> CompletableFuture.runAsync(queue, Thread::startVirtualThread))
            .toList();
    queues.forEach(CompletableFuture::join);
  }
}
