package io.kassa.time;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done again and again for as long as its owner lives, with a pause after each round.
 * A round that fails does not end the rounds, and a row of failing ones is told of once: a database
 * that is away is away for many of them.
 */
@Dependent
public class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  private final ManagedScheduledExecutorService executor;

  private @Nullable ScheduledFuture<?> rounds;
  private volatile boolean failing;

  /**
   * Is given the server's threads.
   *
   * @param executor who calls for each round
   */
  @Inject
  public Rounds(ManagedScheduledExecutorService executor) {
    this.executor = executor;
  }

  /**
   * Begins them, after one pause.
   *
   * @param pause between the end of a round and the next one
   * @param round what is done
   * @param warning what the operator reads when a round fails: what waits, and what to look at
   */
  public void begin(Duration pause, Runnable round, String warning) {
    rounds =
        executor.scheduleWithFixedDelay(
            () -> go(round, warning), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void go(Runnable round, String warning) {
    try {
      round.run();
      failing = false;
    } catch (RuntimeException failure) {
      if (!failing) {
        failing = true;
        LOG.log(Level.WARNING, warning, failure);
      }
    }
  }
}
