package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;

/** The answer's {@code lastEvent} is a word that nobody has documented. */
record UnknownWord() implements Scenario {

  static final String NAME = "unknown-word";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    return Tampering.replace(gateway.carryOut(), "lastEvent", "paidInSeashells");
  }
}
