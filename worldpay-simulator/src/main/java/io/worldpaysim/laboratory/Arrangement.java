package io.worldpaysim.laboratory;

import java.util.Optional;

/**
 * A scenario that waits for its request.
 *
 * @param scenario what will happen
 * @param once whether it happens to one request only
 * @param operation to which kind of request; empty: to any
 */
record Arrangement(Scenario scenario, boolean once, Optional<Operation> operation) {

  boolean concerns(Operation asked) {
    return operation.isEmpty() || operation.get() == asked;
  }
}
