package io.kassa.web.notifications;

import io.kassa.reconcile.Intake;
import io.kassa.reconcile.NotificationIntake;
import io.kassa.trace.Trail;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes notifications in on a handful of threads of its own. A database that hangs therefore holds
 * a handful of threads and connections and no more, the rest of the shop keeps its own, and whoever
 * sent the notification is told in time to send it again. Payments that are being opened, which may
 * wait for the gateway for a minute, wait elsewhere. Safe for use by many threads.
 */
public final class IntakeThreads implements AutoCloseable {

  /** One takes a few milliseconds, so a handful takes in more than any gateway sends. */
  static final int THREADS = 8;

  /** Who stands further back would not be served in time. */
  static final int QUEUE = 64;

  private static final Duration IDLE = Duration.ofMinutes(1);

  private final NotificationIntake intake;
  private final Duration patience;
  private final ThreadPoolExecutor threads;

  /**
   * Opens them.
   *
   * @param intake what they do
   * @param factory who makes them
   * @param patience how long a sender waits
   */
  IntakeThreads(NotificationIntake intake, ThreadFactory factory, Duration patience) {
    this.intake = intake;
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            factory);
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Takes a notification in.
   *
   * @param body the raw bytes
   * @param signatures the value of the signature header
   * @return what became of it
   * @throws ExecutionException with what failed as its cause
   * @throws TimeoutException if it takes too long; it may be stored all the same, later
   * @throws RejectedExecutionException if too many wait already
   */
  Intake take(byte[] body, String signatures)
      throws ExecutionException, TimeoutException, InterruptedException {
    var taking = begin(body, signatures);
    try {
      return taking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      // One that has not begun need not begin any more; one that has is left alone, because a
      // thread that is interrupted at its connection loses it.
      taking.cancel(false);
      throw late;
    }
  }

  Future<Intake> begin(byte[] body, String signatures) {
    return threads.submit(Trail.carried(() -> intake.take(body, signatures)));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
