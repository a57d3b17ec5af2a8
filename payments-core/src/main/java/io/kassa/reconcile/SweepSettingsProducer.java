package io.kassa.reconcile;

import io.kassa.bean.Shared;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration how hard the sweepers work. */
@Shared
public class SweepSettingsProducer {

  private final SweepSettings settings;

  /**
   * Is given the configuration.
   *
   * @param lease {@code kassa.reconcile.lease}
   * @param rate {@code kassa.reconcile.rate}
   * @param concurrency {@code kassa.reconcile.concurrency}
   */
  @Inject
  public SweepSettingsProducer(
      @ConfigProperty(name = "kassa.reconcile.lease") Duration lease,
      @ConfigProperty(name = "kassa.reconcile.rate") int rate,
      @ConfigProperty(name = "kassa.reconcile.concurrency") int concurrency) {
    this.settings = new SweepSettings(lease, rate, concurrency);
  }

  /**
   * The settings.
   *
   * @return as configured
   */
  @Produces
  public SweepSettings settings() {
    return settings;
  }
}
