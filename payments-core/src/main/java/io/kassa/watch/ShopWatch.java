package io.kassa.watch;

import io.kassa.cases.CaseList;
import io.kassa.figures.Figures;
import io.kassa.operation.Heartbeat;
import io.kassa.outbox.Outbox;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the shop now and then and keeps what it saw, so that any number of watchers cost the
 * database nothing. While it cannot look, the last look stands and its age grows.
 */
@ApplicationScoped
public class ShopWatch {

  private static final Logger LOG = System.getLogger(ShopWatch.class.getName());

  @Inject ManagedScheduledExecutorService executor;
  @Inject MetricRegistry registry;
  @Inject Figures figures;
  @Inject Outbox outbox;
  @Inject CaseList cases;
  @Inject Heartbeat heart;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kassa.watch.interval")
  Duration interval;

  private volatile Seen seen = Seen.NOTHING;
  private volatile Instant since = Instant.EPOCH;
  private volatile Instant looked = Instant.EPOCH;
  private @Nullable ScheduledFuture<?> looking;

  /** Begins without a look. */
  public ShopWatch() {}

  /** Runs late: the tables must be there. */
  void start(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup ready) {
    since = clock.instant();
    looked = since;
    new ShopGauges(registry).publish(this);
    looking =
        executor.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  /** A look that fails must not end the looking. */
  private void look() {
    try {
      var now = clock.instant();
      seen = Seen.at(now, figures, outbox, cases);
      looked = now;
    } catch (RuntimeException blind) {
      LOG.log(Level.DEBUG, "The figures could not be read", blind);
    }
  }

  Seen seen() {
    return seen;
  }

  /** How old the figures are, in seconds. */
  long age() {
    return secondsSince(looked);
  }

  /** How long the oldest announcement has waited, in seconds; 0 if there is none. */
  long oldestWaiting() {
    return seen.waiting().oldest().map(this::secondsSince).orElse(0L);
  }

  /** How long ago the sweeper of this server went its round, or else the server started. */
  long heartbeat() {
    Optional<Instant> last = heart.last();
    return secondsSince(last.orElse(since));
  }

  private long secondsSince(Instant then) {
    return Math.max(0, Duration.between(then, clock.instant()).toSeconds());
  }
}
