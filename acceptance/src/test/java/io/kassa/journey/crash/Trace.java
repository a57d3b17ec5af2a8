package io.kassa.journey.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Follows one journey by the names and keys that only its steps speak of, counts its steps, and
 * holds it at one of them if told so.
 */
public final class Trace {

  private static final String CLAIM = "commit (update payments)";
  private static final String PLACE_IN_THE_QUEUE = "commit (update sweep_pace)";

  private final Supplier<Set<String>> marks;
  private final Optional<Point> stop;
  private final Map<Step, Integer> numbers = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final CountDownLatch reached = new CountDownLatch(1);
  private Set<String> known;

  /**
   * Begins to follow.
   *
   * @param marks the keys of the journey; asked again after each step, because steps make new ones
   * @param stop where to hold it; empty: nowhere, it is only counted
   */
  public Trace(Supplier<Set<String>> marks, Optional<Point> stop) {
    this.marks = marks;
    this.stop = stop;
    this.known = marks.get();
  }

  /** The steps so far. */
  public synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Waits until the journey is held where it should be. */
  public void isReachedWithin(Duration longest) {
    try {
      if (!reached.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new AssertionError(
            "Not reached within " + longest + ": " + stop.orElseThrow() + "; only " + whats());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a step is one of this journey's and it is to be held there. */
  synchronized boolean isHeldAt(Step step, Side side) {
    if (reached.getCount() == 0) {
      return false;
    }
    if (side == Side.BEFORE && (concerns(step) || followsTheClaim(step))) {
      steps.add(step);
      numbers.put(step, steps.size());
    } else if (!numbers.containsKey(step)) {
      return false;
    } else {
      known = marks.get();
    }
    boolean held =
        stop.filter(point -> point.side() == side && point.n() == numbers.get(step)).isPresent();
    if (held) {
      reached.countDown();
    }
    return held;
  }

  /** Whether a step speaks of this journey. */
  synchronized boolean concerns(Step step) {
    return known.stream().anyMatch(step::speaksOf);
  }

  /**
   * The queue of all servers' questions speaks of nobody; but a sweeper does one thing after the
   * other, so the place that is taken right after a claim is for what was claimed.
   */
  private boolean followsTheClaim(Step step) {
    return step.what().equals(PLACE_IN_THE_QUEUE)
        && !steps.isEmpty()
        && steps.getLast().what().equals(CLAIM);
  }

  private List<String> whats() {
    return steps().stream().map(Step::what).toList();
  }
}
