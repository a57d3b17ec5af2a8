package io.kassa.refunding;

import io.kassa.time.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for refunds without an answer for as long as the server runs. */
@ApplicationScoped
public class LostAnswersTimer {

  @Inject Rounds rounds;
  @Inject LostAnswers answers;

  @Inject
  @ConfigProperty(name = "kassa.reconcile.interval")
  Duration interval;

  void start(@Observes Startup ready) {
    rounds.begin(
        interval,
        answers::sweep,
        "Refunds without an answer wait for the next look. Is the database there?");
  }
}
