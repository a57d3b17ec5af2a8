package io.worldpaysim.api;

import jakarta.json.JsonValue;
import java.util.List;

/** What a JSON value has to look like. */
sealed interface Shape permits AmountShape, ObjectShape, TextShape, WordShape {

  /**
   * Looks at a value.
   *
   * @param value what was sent
   * @param path where it stands in the body
   * @param found violations are added here, in the order of the schema
   */
  void check(JsonValue value, String path, List<Violation> found);
}
