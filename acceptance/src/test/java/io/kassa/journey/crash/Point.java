package io.kassa.journey.crash;

/**
 * A place at which the server can be killed.
 *
 * @param deed the journey
 * @param n the step, from 1
 * @param side where at the step
 * @param what what the step does
 * @param shared whether several journeys take the step as one
 */
public record Point(Deed deed, int n, Side side, String what, boolean shared) {

  @Override
  public String toString() {
    return "%-11s %2d %-6s %s".formatted(deed, n, side, what);
  }
}
