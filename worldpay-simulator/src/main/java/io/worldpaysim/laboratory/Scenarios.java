package io.worldpaysim.laboratory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All scenarios by name. */
final class Scenarios {

  private final Map<String, Recipe> recipes = new LinkedHashMap<>();

  Scenarios(Pauses pauses) {
    Stream.of(
            ErrorAnswers.all(),
            DirtyBodies.all(),
            WrongAnswers.all(),
            BrokenTransport.all(pauses),
            Stories.all(),
            Fates.all(),
            FalseTellings.all(),
            OddTellings.all())
        .flatMap(List::stream)
        .forEach(recipe -> recipes.put(recipe.name(), recipe));
  }

  /** All recipes, those of one kind together. */
  Collection<Recipe> all() {
    return recipes.values();
  }

  /**
   * The recipe with a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  Recipe named(String name) {
    Recipe recipe = recipes.get(name);
    if (recipe == null) {
      throw new IllegalArgumentException(
          "No scenario is called " + name + "; known: " + recipes.keySet());
    }
    return recipe;
  }
}
