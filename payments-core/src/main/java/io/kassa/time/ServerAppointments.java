package io.kassa.time;

import io.kassa.bean.Shared;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Keeps appointments with the server's threads. */
@Shared
public class ServerAppointments implements Appointments {

  private final ManagedScheduledExecutorService executor;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param executor the server's threads
   * @param clock the present time
   */
  @Inject
  public ServerAppointments(ManagedScheduledExecutorService executor, Clock clock) {
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it, and deeds report themselves
  public void at(Instant when, Runnable deed) {
    executor.schedule(
        deed, Duration.between(clock.instant(), when).toNanos(), TimeUnit.NANOSECONDS);
  }
}
