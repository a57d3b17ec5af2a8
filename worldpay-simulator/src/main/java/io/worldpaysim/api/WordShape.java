package io.worldpaysim.api;

import io.worldpaysim.options.Refusal;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * One of a closed set of words.
 *
 * @param words the accepted words
 */
record WordShape(Set<String> words) implements Shape {

  @Override
  public void check(JsonValue value, String path, List<Violation> found) {
    if (!(value instanceof JsonString string) || !words.contains(string.getString())) {
      String message = "The value is not one of the accepted words";
      found.add(new Violation(Refusal.FIELD_INVALID, message, path));
    }
  }
}
