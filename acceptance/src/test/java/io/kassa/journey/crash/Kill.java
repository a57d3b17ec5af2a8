package io.kassa.journey.crash;

import io.kassa.journey.plain.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One kill: holds a journey at each of some points, kills the server with all of them, starts it
 * again and lets everybody go on.
 */
public final class Kill {

  /** Held journeys wait this long for the others; all limits of the server are longer. */
  private static final Duration HELD = Duration.ofSeconds(15);

  /** What the invariants allow. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

  private final World world;
  private final Gate gate;
  private final List<Victim> victims;

  private Kill(World world, Gate gate, List<Victim> victims) {
    this.world = world;
    this.gate = gate;
    this.victims = victims;
  }

  /** Brings a buyer to the beginning of each point's deed. */
  public static Kill prepare(List<Point> points, World world, Gate gate) {
    var victims = new ArrayList<Victim>();
    for (var point : points) {
      var buyer =
          world.buyer(
              (point.deed() + "-" + point.n() + "-" + point.side()).toLowerCase(Locale.ROOT));
      var errand = new Errand(buyer, point.deed().prepare(buyer, world));
      var trace = new Trace(() -> world.keysOf(buyer), Optional.of(point));
      victims.add(new Victim(point, errand, trace, world));
    }
    return new Kill(world, gate, victims);
  }

  /**
   * Kills, once everybody is held at the right place.
   *
   * @return how long the next start took
   */
  public Duration happens() {
    world.books().lookAgain(victims.stream().map(Victim::buyer).toList(), "16 s");
    victims.forEach(victim -> gate.watch(victim.trace()));
    byDeed().forEach((deed, errands) -> deed.happen(errands, world));
    victims.forEach(victim -> victim.trace().isReachedWithin(HELD));
    world.stage().server().kill();
    gate.cut();
    long start = System.nanoTime();
    world.stage().server().start();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What the pages say after the restart and what becomes of everybody in time, a line each. */
  public List<Fate> isSurvived() {
    long deadline = System.nanoTime() + SETTLED.toNanos();
    var seen = victims.stream().map(Kill::first).toList();
    var fates = new ArrayList<Fate>();
    for (int i = 0; i < victims.size(); i++) {
      var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      fates.add(last(victims.get(i), seen.get(i), left));
    }
    return fates;
  }

  private static Fate first(Victim victim) {
    try {
      return new Fate("page: " + victim.readsTheTruth(), false);
    } catch (AssertionError untrue) {
      return new Fate("page: UNTRUE " + untrue.getMessage(), true);
    }
  }

  private static Fate last(Victim victim, Fate first, Duration left) {
    var begin = victim.point() + " | " + first.line();
    try {
      return new Fate(begin + " | then " + victim.goesOn(left), first.wrong());
    } catch (AssertionError wrong) {
      return new Fate(begin + " | then WRONG " + wrong.getMessage(), true);
    }
  }

  private Map<Deed, List<Errand>> byDeed() {
    return victims.stream()
        .collect(
            Collectors.groupingBy(
                victim -> victim.point().deed(),
                Collectors.mapping(Victim::errand, Collectors.toList())));
  }
}
