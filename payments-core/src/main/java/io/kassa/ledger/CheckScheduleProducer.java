package io.kassa.ledger;

import io.kassa.bean.Shared;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the schedule from the configuration; a schedule that cannot be read stops the start. */
@Shared
public class CheckScheduleProducer {

  private final CheckSchedule schedule;

  /**
   * Is given the configuration.
   *
   * @param open {@code kassa.reconcile.schedule}
   * @param declined {@code kassa.reconcile.schedule.declined}
   * @param paid {@code kassa.reconcile.schedule.paid}
   * @param refund {@code kassa.reconcile.schedule.refund}
   * @param grace {@code kassa.reconcile.grace}
   * @param session {@code kassa.worldpay.session}
   */
  @Inject
  public CheckScheduleProducer(
      @ConfigProperty(name = "kassa.reconcile.schedule") String open,
      @ConfigProperty(name = "kassa.reconcile.schedule.declined") String declined,
      @ConfigProperty(name = "kassa.reconcile.schedule.paid") String paid,
      @ConfigProperty(name = "kassa.reconcile.schedule.refund") String refund,
      @ConfigProperty(name = "kassa.reconcile.grace") Duration grace,
      @ConfigProperty(name = "kassa.worldpay.session") Duration session) {
    this.schedule =
        new CheckSchedule(
            Pauses.parse(open),
            Pauses.parse(declined),
            Pauses.parse(paid),
            Pauses.parse(refund),
            grace,
            session);
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
