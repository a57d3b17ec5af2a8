package io.kassa.web.selftest;

import io.kassa.time.ServerClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Compares this machine's clock with the database's. The shop itself goes by the database's, but
 * certificates, logs and everything else on the machine do not.
 */
@Dependent
public class ClockCheck implements Check {

  private static final Duration ODD = Duration.ofSeconds(10);

  private final ServerClock clock;

  /**
   * Is given the clock.
   *
   * @param clock this server's clock, which follows the database's
   */
  @Inject
  public ClockCheck(ServerClock clock) {
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.CLOCK;
  }

  @Override
  public Finding look() {
    var ahead = clock.machineAhead();
    return ahead.abs().compareTo(ODD) > 0
        ? Finding.warning("OFF", ahead.toSeconds())
        : Finding.ok("OK", ahead.abs().toMillis());
  }
}
