package io.worldpaysim.http;

/** Something that answers requests. A door is called by many threads at once. */
@FunctionalInterface
public interface Door {

  /**
   * Answers one request.
   *
   * @param request what was sent
   * @return the answer, never null; an exception becomes a 500 without details
   */
  Answer answer(Request request);
}
