package io.worldpaysim.laboratory;

import java.util.Optional;

/**
 * A scenario that waits for its request.
 *
 * @param scenario what will happen
 * @param once whether it happens to one request only
 * @param operation to which kind of request; empty: to any but status
 */
record Arrangement(Scenario scenario, boolean once, Optional<Operation> operation) {

  boolean concerns(Operation asked) {
    // Whoever polls the status to see whether the simulator is up must not use up a fault.
    return operation.map(named -> named == asked).orElse(asked != Operation.STATUS);
  }
}
