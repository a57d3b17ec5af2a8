package io.kassa.ledger;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How long to pause between two looks, by age: densely at first, then ever more rarely.
 *
 * @param steps the list, by growing age
 */
public record Pauses(List<Step> steps) {

  /**
   * A line of the list.
   *
   * @param until the age up to which it holds
   * @param every the time between two looks
   */
  public record Step(Duration until, Duration every) {}

  /** Refuses a list that is empty, not growing, or would look without pause. */
  public Pauses {
    steps = List.copyOf(steps);
    var last = Duration.ZERO;
    for (var step : steps) {
      if (step.until().compareTo(last) <= 0 || !step.every().isPositive()) {
        throw new IllegalArgumentException("Ages must grow and pauses be positive: " + steps);
      }
      last = step.until();
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("An empty schedule would never look again");
    }
  }

  /**
   * Reads the list as people write it, such as {@code PT10M/PT10S, P1D/PT15M}: up to ten minutes of
   * age every ten seconds, up to a day every quarter of an hour.
   *
   * @param text ISO 8601 durations {@code until/every}, comma separated
   * @return the list
   * @throws IllegalArgumentException if the text is no such list
   */
  public static Pauses parse(String text) {
    return new Pauses(Arrays.stream(text.split(",", -1)).map(Pauses::step).toList());
  }

  /**
   * The pause at an age.
   *
   * @param age how old the attempt is
   * @return the pause, or empty beyond the end of the list
   */
  public Optional<Duration> at(Duration age) {
    return steps.stream()
        .filter(step -> age.compareTo(step.until()) < 0)
        .findFirst()
        .map(Step::every);
  }

  private static Step step(String text) {
    var parts = text.strip().split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not until/every: " + text);
    }
    return new Step(Duration.parse(parts[0]), Duration.parse(parts[1]));
  }
}
