package io.kassa.watch;

import io.kassa.figures.OpenAge;
import io.kassa.payment.CaseKind;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What of the shop stands at {@code /metrics}.
 *
 * @param registry where figures are published
 */
record ShopGauges(MetricRegistry registry) {

  /** Publishes all of them, by their names; no name is ever used for something else. */
  void publish(ShopWatch watch) {
    for (var age : OpenAge.values()) {
      gauge(
          "kassa_open_payments",
          "Payments without an outcome, by their age",
          watch,
          shop -> shop.seen().open(age),
          new Tag("age", label(age)));
    }
    for (var kind : CaseKind.values()) {
      gauge(
          "kassa_open_cases",
          "Cases that wait for a person, by their kind",
          watch,
          shop -> shop.seen().cases(kind),
          new Tag("kind", label(kind)));
    }
    gauge(
        "kassa_outbox_waiting",
        "Announcements that are not delivered yet",
        watch,
        shop -> shop.seen().waiting().announcements());
    gauge(
        "kassa_outbox_oldest_seconds",
        "For how long the oldest of them waits",
        watch,
        ShopWatch::oldestWaiting);
    gauge(
        "kassa_sweeper_heartbeat_seconds",
        "How long ago the sweeper of this server went its round",
        watch,
        ShopWatch::heartbeat);
    gauge(
        "kassa_figures_age_seconds",
        "How long ago these figures were read from the database",
        watch,
        ShopWatch::age);
  }

  private void gauge(
      String name, String meaning, ShopWatch watch, ToLongFunction<ShopWatch> value, Tag... tags) {
    var described = Metadata.builder().withName(name).withDescription(meaning).build();
    registry.gauge(described, watch, shop -> value.applyAsLong(shop), tags);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
