package io.kassa.journey.crash;

import io.kassa.journey.plain.Buyer;
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
  private static final Duration HELD = Duration.ofSeconds(10);

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
      point.deed().prepare(buyer, world);
      var trace = new Trace(() -> world.keysOf(buyer), Optional.of(point));
      victims.add(new Victim(point, buyer, trace, world));
    }
    return new Kill(world, gate, victims);
  }

  /** Kills, once everybody is held at the right place. */
  public void happens() {
    world.books().lookAgain(victims.stream().map(Victim::buyer).toList(), "15 s");
    victims.forEach(victim -> gate.watch(victim.trace()));
    byDeed().forEach((deed, buyers) -> deed.happen(buyers, world));
    victims.forEach(victim -> victim.trace().isReachedWithin(HELD));
    world.stage().server().kill();
    gate.cut();
    world.stage().server().start();
  }

  /** What the pages say after the restart and what becomes of everybody, a line each. */
  public List<String> isSurvived() {
    var seen = victims.stream().map(Victim::readsTheTruth).toList();
    var lines = new ArrayList<String>();
    for (int i = 0; i < victims.size(); i++) {
      var victim = victims.get(i);
      lines.add(victim.point() + " | page: " + seen.get(i) + " | then " + victim.goesOn());
    }
    return lines;
  }

  private Map<Deed, List<Buyer>> byDeed() {
    return victims.stream()
        .collect(
            Collectors.groupingBy(
                victim -> victim.point().deed(),
                Collectors.mapping(Victim::buyer, Collectors.toList())));
  }
}
