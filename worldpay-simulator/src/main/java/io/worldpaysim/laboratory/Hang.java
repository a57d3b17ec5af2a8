package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import java.time.Duration;

/**
 * The request is carried out at once, but its answer comes late: after the duration, or as soon as
 * the laboratory is cleared.
 *
 * @param duration how long the answer is held back
 * @param pauses where it waits
 */
record Hang(Duration duration, Pauses pauses) implements Scenario {

  static final String NAME = "hang";
  static final Duration USUAL = Duration.ofSeconds(60);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    Answer proper = gateway.carryOut();
    pauses.await(duration);
    return proper;
  }
}
