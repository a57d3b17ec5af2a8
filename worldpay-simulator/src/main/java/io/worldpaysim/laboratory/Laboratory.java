package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The switchboard for faults. Arranged scenarios happen in the order in which they were arranged,
 * at most one to a request; without any, requests pass at no cost.
 */
public final class Laboratory {

  private final Pauses pauses = new Pauses();
  private final Scenarios scenarios = new Scenarios(pauses);
  private final List<Arrangement> arranged = new CopyOnWriteArrayList<>();

  /** Arranges a scenario for the next request of a kind; the usual settings apply. */
  public void next(String scenario, Operation operation) {
    arrange(scenario, JsonValue.EMPTY_JSON_OBJECT, true, Optional.of(operation));
  }

  /** Arranges a scenario for all requests of a kind until {@link #clear}. */
  public void all(String scenario, Operation operation) {
    arrange(scenario, JsonValue.EMPTY_JSON_OBJECT, false, Optional.of(operation));
  }

  /**
   * Arranges a scenario.
   *
   * @param name the scenario
   * @param settings its settings
   * @param once whether for one request only
   * @param operation for which kind of request; empty: for any but status
   * @throws IllegalArgumentException when there is no such scenario or a setting cannot be read
   */
  public void arrange(
      String name, JsonObject settings, boolean once, Optional<Operation> operation) {
    arranged.add(new Arrangement(scenarios.make(name, settings), once, operation));
  }

  /** Forgets every arrangement, and lets answers go that are being held back. */
  public void clear() {
    arranged.clear();
    pauses.endAll();
  }

  /** The names of all scenarios. */
  public Set<String> names() {
    return scenarios.names();
  }

  /**
   * Answers a request, with whatever is arranged for it.
   *
   * @param operation the kind of request
   * @param gateway does what was asked and gives the proper answer
   */
  public Answer answer(Operation operation, Gateway gateway) {
    if (arranged.isEmpty()) {
      return gateway.carryOut();
    }
    return take(operation).map(scenario -> scenario.play(gateway)).orElseGet(gateway::carryOut);
  }

  List<Arrangement> arranged() {
    return List.copyOf(arranged);
  }

  private Optional<Scenario> take(Operation operation) {
    for (Arrangement arrangement : arranged()) {
      // Removing decides a race for a scenario that happens once: only one request removes it.
      if (arrangement.concerns(operation)
          && (!arrangement.once() || arranged.remove(arrangement))) {
        return Optional.of(arrangement.scenario());
      }
    }
    return Optional.empty();
  }
}
