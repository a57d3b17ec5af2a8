package io.kassa.gateway.worldpay;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The calls at {@code /metrics}: {@code kassa_gateway_calls} by operation and outcome. */
@Shared
public class CallMetrics implements CallFigures {

  private static final Metadata CALLS =
      Metadata.builder()
          .withName("kassa_gateway_calls")
          .withDescription("Calls to Worldpay, by operation and outcome")
          .build();

  private final MetricRegistry registry;

  /**
   * Is given the server's registry.
   *
   * @param registry where figures are published
   */
  @Inject
  public CallMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void over(String call, String outcome, Duration time) {
    var operation = new Tag("operation", call.replace(' ', '-'));
    registry.timer(CALLS, operation, new Tag("outcome", outcome)).update(time);
  }
}
