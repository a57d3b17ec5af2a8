package io.kassa.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the product its clock: UTC, ticking. Tests bring their own. */
@ApplicationScoped
public class ClockProducer {

  /**
   * The one clock.
   *
   * @return the machine's clock in UTC
   */
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
