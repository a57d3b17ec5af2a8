package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;

/** One request that waits to be carried out. */
@FunctionalInterface
public interface Gateway {

  /** Does what was asked and gives the proper answer. */
  Answer carryOut();
}
