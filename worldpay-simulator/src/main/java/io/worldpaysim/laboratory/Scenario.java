package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;

/**
 * Something that goes wrong between the simulator and its caller. Its {@link #name} says what
 * happened, and tests and trainings know it by that name.
 */
public sealed interface Scenario
    permits AnswerHtml,
        AnswerLost,
        AnswerServerError,
        AnswerTruncated,
        Hang,
        NoRedirect,
        UnknownWord {

  /** The name by which the scenario is asked for. */
  String name();

  /**
   * Lets it happen to one request.
   *
   * @param gateway does what was asked and gives the proper answer; called once, or not at all when
   *     the fault strikes before the request is understood
   * @return what the caller gets instead
   */
  Answer play(Gateway gateway);
}
