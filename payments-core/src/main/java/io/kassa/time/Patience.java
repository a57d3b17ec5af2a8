package io.kassa.time;

import io.kassa.bean.Shared;
import io.kassa.trace.Trail;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work, but not for ever: what is not done in time goes on in the background, and whoever
 * waited goes on without its result.
 */
@Shared
public class Patience {

  private static final Logger LOG = System.getLogger(Patience.class.getName());

  private final Executor executor;

  /**
   * Gives each piece of work a virtual thread of its own. On the server's threads, of which whoever
   * waits already holds one, a crowd of waiters would hold them all and wait for work that has
   * none.
   *
   * @param server what lends the work the application's context
   */
  @Inject
  public Patience(ContextService server) {
    this(
        (Executor)
            work -> Thread.ofVirtual().name("patience").start(server.contextualRunnable(work)));
  }

  /**
   * Uses given threads.
   *
   * @param executor where work is done; a direct one makes everything synchronous
   */
  public Patience(Executor executor) {
    this.executor = executor;
  }

  /**
   * Does a piece of work, waiting for it no longer than given.
   *
   * @param longest the longest to wait
   * @param work what to do; it ends some time, in time or not
   */
  public void atMost(Duration longest, Runnable work) {
    atMost(longest, List.of(work));
  }

  /**
   * Does pieces of work side by side, waiting for all of them no longer than given. A piece that
   * fails is logged and hinders nobody.
   *
   * @param longest the longest to wait
   * @param works what to do
   */
  public void atMost(Duration longest, List<? extends Runnable> works) {
    var done =
        works.stream()
            .map(work -> begun(work).exceptionally(Patience::failed))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(done).get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      LOG.log(Level.DEBUG, "Work goes on in the background after {0}", longest);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A server without a thread to spare for one piece does the others all the same. */
  private CompletableFuture<Void> begun(Runnable work) {
    try {
      return CompletableFuture.runAsync(Trail.carried(work), executor);
    } catch (RejectedExecutionException full) {
      return CompletableFuture.failedFuture(full);
    }
  }

  private static Void failed(Throwable cause) {
    LOG.log(
        Level.WARNING,
        "Background work failed; the sweeper repeats it. Is the database there?",
        cause);
    return Void.class.cast(null);
  }
}
