package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;

/**
 * The caller reads a 500 {@code internalErrorOccurred}.
 *
 * @param processed whether the request was carried out all the same
 */
record AnswerServerError(boolean processed) implements Scenario {

  static final String NAME = "answer-500";

  private static final String BODY =
      """
      {"errorName":"internalErrorOccurred","message":"Something failed inside, try again"}\
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    if (processed) {
      gateway.carryOut();
    }
    return Answer.of(500, "application/json", BODY.getBytes(UTF_8));
  }
}
