package io.kassa.bench;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Shoppers: so many at a time, or so many a second whether they are served or not. */
final class Load {

  /** What a shopper does over a connection; fails if the answer is not what a shopper wants. */
  interface Errand {
    void run(Wire wire) throws Exception;
  }

  private final int port;
  private final Errand errand;
  private final ConcurrentLinkedDeque<Wire> wires = new ConcurrentLinkedDeque<>();
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();

  Load(int port, Errand errand) {
    this.port = port;
    this.errand = errand;
  }

  /** Closed: each of {@code width} shoppers begins again as soon as the last errand is done. */
  Tally closed(int width, double seconds) throws InterruptedException {
    long from = System.nanoTime();
    long until = from + (long) (seconds * 1e9);
    var left = new CountDownLatch(width);
    for (int i = 0; i < width; i++) {
      Thread.startVirtualThread(() -> {
        while (System.nanoTime() < until) {
          once(System.nanoTime());
        }
        left.countDown();
      });
    }
    left.await();
    return tally(System.nanoTime() - from);
  }

  /** Open: one begins every 1/rate s; its time counts from the moment it was to begin, not from when it could. */
  Tally open(double rate, double seconds) throws InterruptedException {
    long from = System.nanoTime();
    int count = (int) (rate * seconds);
    var left = new CountDownLatch(count);
    for (int i = 0; i < count; i++) {
      long intended = from + (long) (i * 1e9 / rate);
      while (System.nanoTime() < intended) {
        LockSupport.parkNanos(intended - System.nanoTime());
      }
      Thread.startVirtualThread(() -> {
        once(intended);
        left.countDown();
      });
    }
    left.await();
    return tally(System.nanoTime() - from);
  }

  private void once(long from) {
    var wire = wires.poll();
    wire = wire == null ? new Wire(port) : wire;
    try {
      errand.run(wire);
      nanos.add(System.nanoTime() - from);
      wires.push(wire);
    } catch (Exception failed) {
      wire.close();
      if (failures.incrementAndGet() == 1) {
        System.err.println("First failure: " + failed);
      }
    }
  }

  private Tally tally(long took) {
    wires.forEach(Wire::close);
    wires.clear();
    var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Tally(sorted, failures.get(), took / 1e9);
  }
}
