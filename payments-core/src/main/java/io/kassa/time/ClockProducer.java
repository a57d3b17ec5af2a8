package io.kassa.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the product its clock: UTC, ticking, set by the database's. Tests bring their own. */
@ApplicationScoped
public class ClockProducer {

  private final ServerClock clock = new ServerClock(Clock.systemUTC(), System::nanoTime);

  /**
   * The one clock of this server.
   *
   * @return the clock that everybody goes by
   */
  @Produces
  public ServerClock clock() {
    return clock;
  }
}
