package io.worldpaysim.api;

import io.worldpaysim.laboratory.Operation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How many requests of each kind came in since the start, refused ones included. */
public final class Counters {

  private final Map<Operation, LongAdder> counts = new EnumMap<>(Operation.class);

  private final LongAdder elsewhere = new LongAdder();

  /** Starts at zero. */
  public Counters() {
    for (Operation operation : Operation.values()) {
      counts.put(operation, new LongAdder());
    }
  }

  /** Somebody asked where nobody should be led. */
  public void countElsewhere() {
    elsewhere.increment();
  }

  /** The counts by the operations' keys, and those of requests that were led {@code elsewhere}. */
  public Map<String, Long> snapshot() {
    Map<String, Long> snapshot = new LinkedHashMap<>();
    counts.forEach((operation, count) -> snapshot.put(operation.key(), count.sum()));
    snapshot.put("elsewhere", elsewhere.sum());
    return snapshot;
  }

  void count(Operation operation) {
    LongAdder count = counts.get(operation);
    if (count != null) {
      count.increment();
    }
  }
}
