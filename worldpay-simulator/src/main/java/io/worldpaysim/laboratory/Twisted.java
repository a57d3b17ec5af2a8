package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import java.util.Optional;

/**
 * A request whose proper answer is that of a scenario already.
 *
 * @param gateway the request
 * @param scenario what happens to its answer first
 */
record Twisted(Gateway gateway, Answering scenario) implements Gateway {

  @Override
  public Answer carryOut() {
    return scenario.play(gateway);
  }

  @Override
  public Optional<String> reference() {
    return gateway.reference();
  }

  @Override
  public void sayFirst(String word) {
    gateway.sayFirst(word);
  }
}
