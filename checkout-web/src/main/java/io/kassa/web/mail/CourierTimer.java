package io.kassa.web.mail;

import io.kassa.outbox.Courier;
import io.kassa.time.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the courier run for as long as the server does. It stands here and not beside the courier,
 * because the core cannot see who delivers.
 */
@ApplicationScoped
public class CourierTimer {

  @Inject Rounds rounds;
  @Inject Courier courier;
  @Inject MailDelivery delivery;

  @Inject
  @ConfigProperty(name = "kassa.outbox.interval")
  Duration interval;

  private boolean keptIsTakenUp;

  /** Runs late: the tables must be there. */
  void start(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup ready) {
    rounds.begin(
        interval,
        this::round,
        "Announcements could not be delivered; the next round tries again. Is the database there?");
  }

  private void round() {
    if (!keptIsTakenUp) {
      courier.takeUpKept(delivery);
      keptIsTakenUp = true;
    }
    courier.round(delivery);
  }
}
