package io.worldpaysim.events;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Does things on a few threads: those of one lane one after the other, lanes beside each other. */
final class Lanes implements AutoCloseable {

  private final ExecutorService threads;
  private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

  Lanes(int width) {
    this.threads =
        Executors.newFixedThreadPool(
            width, Thread.ofPlatform().name("worldpaysim-events-", 0).daemon().factory());
  }

  /** Does something after everything that came before it in its lane. */
  void add(String lane, Runnable deed) {
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.get(lane);
      if (queue != null) {
        queue.add(deed);
        return;
      }
      waiting.put(lane, new ArrayDeque<>());
    }
    start(lane, deed);
  }

  private void start(String lane, Runnable deed) {
    try {
      threads.execute(() -> {
        try {
          deed.run();
        } finally {
          next(lane);
        }
      });
    } catch (RejectedExecutionException closing) {
      // What was not sent stands in the ledger and is sent after the next start.
    }
  }

  private void next(String lane) {
    Runnable next;
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.get(lane);
      next = queue == null ? null : queue.poll();
      if (next == null) {
        waiting.remove(lane);
        return;
      }
    }
    start(lane, next);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
