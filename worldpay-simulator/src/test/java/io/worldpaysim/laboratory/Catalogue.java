package io.worldpaysim.laboratory;

import java.util.List;

/** The names of all scenarios, for tests that must not forget one. */
final class Catalogue {

  private Catalogue() {}

  static List<String> names(Kind kind) {
    return new Laboratory()
        .catalogue().stream().filter(recipe -> recipe.kind() == kind).map(Recipe::name).toList();
  }
}
