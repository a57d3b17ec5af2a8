package io.worldpaysim.laboratory;

import io.worldpaysim.ledger.Flow;
import io.worldpaysim.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What becomes of a payment whatever the shopper does: it begins when the shopper chooses anything,
 * and by itself some time after the creation when nobody does.
 *
 * @param after how long after the creation it begins by itself
 * @param script the turns, from the moment at which it begins
 */
public record Fate(Duration after, Script script) implements Scenario {

  /** Writes down what happens. */
  @FunctionalInterface
  public interface Script {

    /** The turns of a fate that begins at the given moment, by time. */
    List<Turn> turns(Instant begin, Flow flow);
  }

  /** The turns that are planned at the creation. */
  public List<Turn> planned(Instant created, Flow flow) {
    return script.turns(created.plus(after), flow);
  }
}
