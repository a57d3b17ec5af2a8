package io.worldpaysim.laboratory;

import java.util.function.Function;

/**
 * How a scenario is made.
 *
 * @param kind what it happens to
 * @param name says what happened
 * @param sentence says it to people
 * @param settings which settings it knows, with their usual values; empty text for none
 * @param maker makes it; throws IllegalArgumentException when a setting cannot be read
 */
public record Recipe(
    Kind kind, String name, String sentence, String settings, Function<Settings, Scenario> maker) {

  static Recipe of(Kind kind, String name, String sentence, Scenario scenario) {
    return new Recipe(kind, name, sentence, "", settings -> scenario);
  }
}
