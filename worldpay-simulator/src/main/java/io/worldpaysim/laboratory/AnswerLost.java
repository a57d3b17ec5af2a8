package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Delivery;

/** The request is carried out, but the connection closes without an answer. */
record AnswerLost() implements Scenario {

  static final String NAME = "answer-lost";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    return gateway.carryOut().delivered(new Delivery.Never());
  }
}
