package io.kassa.journey.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Which points can be tried by one kill: any number of those that each journey takes alone, and at
 * shared steps one of a deed and no other of it.
 */
public final class Rounds {

  private Rounds() {}

  /** Divides points into as few rounds as possible. */
  public static List<List<Point>> of(List<Point> points) {
    var rounds = new ArrayList<List<Point>>();
    rounds.add(new ArrayList<>(points.stream().filter(point -> !point.shared()).toList()));
    var left = new ArrayList<>(points.stream().filter(Point::shared).toList());
    while (!left.isEmpty()) {
      var deeds = new HashSet<Deed>();
      var round = left.stream().filter(point -> deeds.add(point.deed())).toList();
      rounds.add(round);
      left.removeAll(round);
    }
    return rounds;
  }
}
