package io.kassa.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long it takes from the order to the money.
 *
 * @param orders how many orders were measured
 * @param median half of them took no longer
 * @param slowest95 95 of a hundred took no longer
 */
public record TimeToPaid(int orders, Duration median, Duration slowest95) {

  /**
   * Measures durations. Each figure is one that really occurred (the nearest rank), none is made up
   * between two.
   *
   * @param durations one for each order, in any order
   * @return the figures, or empty without orders
   */
  public static Optional<TimeToPaid> of(List<Duration> durations) {
    if (durations.isEmpty()) {
      return Optional.empty();
    }
    var sorted = durations.stream().sorted().toList();
    return Optional.of(new TimeToPaid(sorted.size(), at(sorted, 50), at(sorted, 95)));
  }

  private static Duration at(List<Duration> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }
}
