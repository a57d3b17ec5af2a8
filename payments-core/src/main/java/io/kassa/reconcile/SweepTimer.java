package io.kassa.reconcile;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets the sweeper run for as long as the server does. */
@ApplicationScoped
public class SweepTimer {

  private static final Logger LOG = System.getLogger(SweepTimer.class.getName());

  @Inject ManagedScheduledExecutorService executor;
  @Inject Sweeper sweeper;

  @Inject
  @ConfigProperty(name = "kassa.reconcile.interval")
  Duration interval;

  private @Nullable ScheduledFuture<?> sweeping;

  void start(@Observes Startup ready) {
    sweeping =
        executor.scheduleWithFixedDelay(
            this::sweep, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (sweeping != null) {
      sweeping.cancel(false);
    }
  }

  /** A failed sweep must not end the sweeping: the next one may find the database again. */
  private void sweep() {
    try {
      sweeper.sweep();
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "A sweep failed; the next one tries again. Is the database there?",
          failure);
    }
  }
}
