package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;

/**
 * Something between the two sides answers 200 with an HTML page of its own.
 *
 * @param processed whether the request was carried out all the same
 */
record AnswerHtml(boolean processed) implements Scenario {

  static final String NAME = "answer-html";

  private static final String PAGE =
      "<!doctype html><html lang=\"en\"><title>One moment</title><h1>We are busy</h1></html>";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    if (processed) {
      gateway.carryOut();
    }
    return Answer.of(200, "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
  }
}
