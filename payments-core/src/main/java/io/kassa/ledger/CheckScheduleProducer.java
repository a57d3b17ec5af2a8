package io.kassa.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the schedule from the configuration; a schedule that cannot be read stops the start. */
@Dependent
public class CheckScheduleProducer {

  private final CheckSchedule schedule;

  /**
   * Is given the configuration.
   *
   * @param text {@code kassa.reconcile.schedule}
   * @param grace {@code kassa.reconcile.grace}
   */
  @Inject
  public CheckScheduleProducer(
      @ConfigProperty(name = "kassa.reconcile.schedule") String text,
      @ConfigProperty(name = "kassa.reconcile.grace") Duration grace) {
    this.schedule = CheckSchedule.parse(text, grace);
  }

  /**
   * The schedule.
   *
   * @return the configured schedule
   */
  @Produces
  public CheckSchedule schedule() {
    return schedule;
  }
}
