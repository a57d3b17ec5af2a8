package io.kassa.reconcile;

import io.kassa.operation.Heartbeat;
import io.kassa.payment.OpenPayments;
import io.kassa.time.Appointments;
import io.kassa.time.ServerClock;
import io.kassa.time.SharedTime;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets the sweeper run for as long as the server does. */
@ApplicationScoped
public class SweepTimer {

  @Inject ManagedScheduledExecutorService executor;
  @Inject ServerClock clock;
  @Inject SharedTime sharedTime;
  @Inject OpenPayments openPayments;
  @Inject Sweeper sweeper;
  @Inject LeftoverNotifications leftovers;
  @Inject SweepSettings settings;
  @Inject Appointments appointments;
  @Inject SweepMetrics metrics;
  @Inject Heartbeat heart;

  @Inject
  @ConfigProperty(name = "kassa.reconcile.interval")
  Duration interval;

  private @Nullable ScheduledFuture<?> beating;

  void start(@Observes Startup ready) {
    var backlog = new Backlog(openPayments, settings.rate(), clock);
    metrics.watch(backlog);
    var sweeping =
        new Sweeping(clock, sharedTime, backlog, sweeper, leftovers, appointments, heart);
    executor.execute(sweeping::compareClocks);
    beating =
        executor.scheduleWithFixedDelay(
            sweeping::beat, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (beating != null) {
      beating.cancel(false);
    }
  }
}
