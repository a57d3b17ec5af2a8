package io.kassa.web.notifications;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what comes, for {@code /metrics}: {@code kassa_notifications} by outcome. */
@Shared
public class MetricTally implements Tally {

  private static final Metadata RECEIVED =
      Metadata.builder()
          .withName("kassa_notifications")
          .withDescription("Notifications that came to this server, by what became of them")
          .build();

  private final MetricRegistry registry;

  /**
   * Is given the server's registry.
   *
   * @param registry where figures are published
   */
  @Inject
  public MetricTally(MetricRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void count(Outcome outcome) {
    registry.counter(RECEIVED, new Tag("outcome", outcome.label())).inc();
  }
}
