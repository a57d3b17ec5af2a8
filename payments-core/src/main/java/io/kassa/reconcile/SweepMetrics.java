package io.kassa.reconcile;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The sweeper's figures at {@code /metrics}. */
@Shared
public class SweepMetrics implements Tally {

  private final MetricRegistry registry;
  private final Counter claimed;
  private final Counter answered;
  private final Counter failed;

  /**
   * Is given the server's registry.
   *
   * @param registry where figures are published
   */
  @Inject
  public SweepMetrics(MetricRegistry registry) {
    this.registry = registry;
    this.claimed =
        counter("kassa_reconcile_claimed", "Payments that this server took to ask Worldpay about");
    this.answered =
        counter("kassa_reconcile_answered", "Questions of this server that Worldpay answered");
    this.failed =
        counter("kassa_reconcile_failed", "Questions of this server that brought nothing");
  }

  /**
   * Publishes what is still to be looked after.
   *
   * @param backlog the figures
   */
  public void watch(Backlog backlog) {
    registry.gauge(
        described("kassa_reconcile_due", "Payments to be looked at by now"), backlog, Backlog::due);
    registry.gauge(
        described(
            "kassa_reconcile_oldest_open_seconds",
            "Age of the oldest payment whose outcome is not known"),
        backlog,
        Backlog::oldestOpenSeconds);
  }

  @Override
  public void claimed(int attempts) {
    claimed.inc(attempts);
  }

  @Override
  public void answered() {
    answered.inc();
  }

  @Override
  public void failed() {
    failed.inc();
  }

  private Counter counter(String name, String meaning) {
    return registry.counter(described(name, meaning));
  }

  private static Metadata described(String name, String meaning) {
    return Metadata.builder().withName(name).withDescription(meaning).build();
  }
}
