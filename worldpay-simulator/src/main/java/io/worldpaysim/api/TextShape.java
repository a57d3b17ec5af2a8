package io.worldpaysim.api;

import io.worldpaysim.options.Refusal;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of limited length over a limited alphabet.
 *
 * @param shortest the smallest number of characters
 * @param longest the largest number of characters
 * @param pattern what the whole text has to match
 */
record TextShape(int shortest, int longest, Pattern pattern) implements Shape {

  @Override
  public void check(JsonValue value, String path, List<Violation> found) {
    if (!(value instanceof JsonString string)) {
      found.add(new Violation(Refusal.FIELD_INVALID, "A string is expected", path));
      return;
    }
    String text = string.getString();
    int length = text.codePointCount(0, text.length());
    if (length < shortest || length > longest) {
      String message = "The length has to be from " + shortest + " to " + longest;
      found.add(new Violation(Refusal.FIELD_INVALID, message, path));
    } else if (!pattern.matcher(text).matches()) {
      String message = "The value does not match " + pattern.pattern();
      found.add(new Violation(Refusal.FIELD_INVALID, message, path));
    }
  }
}
