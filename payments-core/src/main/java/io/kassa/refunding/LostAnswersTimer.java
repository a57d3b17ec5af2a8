package io.kassa.refunding;

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

/** Looks for refunds without an answer for as long as the server runs. */
@ApplicationScoped
public class LostAnswersTimer {

  private static final Logger LOG = System.getLogger(LostAnswersTimer.class.getName());

  @Inject ManagedScheduledExecutorService executor;
  @Inject LostAnswers answers;

  @Inject
  @ConfigProperty(name = "kassa.reconcile.interval")
  Duration interval;

  private @Nullable ScheduledFuture<?> sweeping;
  private volatile boolean failing;

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

  /** Told once, not with every beat: a database that is away is away for many of them. */
  private void sweep() {
    try {
      answers.sweep();
      failing = false;
    } catch (RuntimeException failure) {
      if (!failing) {
        failing = true;
        LOG.log(
            Level.WARNING,
            "Refunds without an answer wait for the next look. Is the database there?",
            failure);
      }
    }
  }
}
