package io.kassa.retention;

import io.kassa.time.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what is old for as long as the server runs; also refuses to start with wrong times. */
@ApplicationScoped
public class ForgetTimer {

  @Inject Rounds rounds;
  @Inject ForgetWhatIsOld forget;

  @Inject
  @ConfigProperty(name = "kassa.keep.interval")
  Duration interval;

  void start(@Observes Startup ready) {
    rounds.begin(
        interval,
        forget::round,
        "What is old could not be forgotten; the next round tries again. Is the database there, and"
            + " may kassa.db.migration.user delete?");
  }
}
