package io.kassa.reconcile;

import io.kassa.time.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for leftover notifications for as long as the server runs. Beside the sweeper and not in
 * it: that one is slow on purpose while the gateway is, and these need no gateway.
 */
@ApplicationScoped
public class LeftoverTimer {

  @Inject Rounds rounds;
  @Inject LeftoverNotifications leftovers;

  @Inject
  @ConfigProperty(name = "kassa.reconcile.interval")
  Duration interval;

  void start(@Observes Startup ready) {
    rounds.begin(
        interval,
        leftovers::sweep,
        "Leftover notifications wait for the next try. Is the database there?");
  }
}
