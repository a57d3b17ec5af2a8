package io.kassa.web.mail;

import io.kassa.outbox.Courier;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets the courier run for as long as the server does. It stands here and not beside the courier,
 * because the core cannot see who delivers.
 */
@ApplicationScoped
public class CourierTimer {

  private static final Logger LOG = System.getLogger(CourierTimer.class.getName());

  @Inject ManagedScheduledExecutorService executor;
  @Inject Courier courier;
  @Inject MailDelivery delivery;

  @Inject
  @ConfigProperty(name = "kassa.outbox.interval")
  Duration interval;

  private @Nullable ScheduledFuture<?> rounds;
  private boolean keptIsTakenUp;

  /** Runs late: the tables must be there. */
  void start(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup ready) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** A failed round must not end the rounds: the next one may find the database again. */
  private void round() {
    try {
      if (!keptIsTakenUp) {
        courier.takeUpKept(delivery);
        keptIsTakenUp = true;
      }
      courier.round(delivery);
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "Announcements could not be delivered; the next round tries again. Is the database there?",
          failure);
    }
  }
}
