package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Delivery;

/** The request is carried out, but the connection breaks in the middle of the answer. */
record AnswerTruncated() implements Scenario {

  static final String NAME = "answer-truncated";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    Answer proper = gateway.carryOut();
    return proper.delivered(new Delivery.CutShort(proper.body().length / 2));
  }
}
