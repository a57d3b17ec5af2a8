package io.worldpaysim.laboratory;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * The settings that a wish brings along; what is not set has its usual value.
 *
 * @param json name by name; forms send every value as text
 */
record Settings(JsonObject json) {

  static final Settings USUAL = new Settings(JsonValue.EMPTY_JSON_OBJECT);

  Duration duration(String name, Duration usual) {
    try {
      return Duration.parse(text(name, usual.toString()));
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(name + " is written like PT10S", unreadable);
    }
  }

  int number(String name, int usual) {
    try {
      return json.get(name) instanceof JsonNumber number
          ? number.intValueExact()
          : Integer.parseInt(text(name, Integer.toString(usual)));
    } catch (ArithmeticException | NumberFormatException unreadable) {
      throw new IllegalArgumentException(name + " is a number", unreadable);
    }
  }

  boolean flag(String name, boolean usual) {
    JsonValue value = json.get(name);
    if (value instanceof JsonString text) {
      return Boolean.parseBoolean(text.getString());
    }
    return value == null ? usual : value.equals(JsonValue.TRUE);
  }

  String text(String name, String usual) {
    return json.get(name) instanceof JsonString text && !text.getString().isBlank()
        ? text.getString().strip()
        : usual;
  }
}
