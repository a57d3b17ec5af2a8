package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;

/** Something happens to the answer of one request. */
@FunctionalInterface
non-sealed interface Answering extends Scenario {

  /**
   * Lets it happen to one request.
   *
   * @param gateway does what was asked and gives the proper answer; called once, or not at all when
   *     the fault strikes before the request is understood
   * @return what the caller gets instead
   */
  Answer play(Gateway gateway);
}
