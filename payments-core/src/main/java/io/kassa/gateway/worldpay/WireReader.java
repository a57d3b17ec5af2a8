package io.kassa.gateway.worldpay;

import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Optional;

/** Reads JSON that anybody may have written. Safe for use by many threads. */
final class WireReader {

  private final Jsonb jsonb = JsonbBuilder.create();

  /**
   * Reads an object.
   *
   * @param text what came
   * @param shape what to look for in it; all else is passed over
   * @param <T> the same
   * @return the object, or empty if the text is anything else
   */
  <T> Optional<T> read(String text, Class<T> shape) {
    try {
      return isWholeObject(text)
          ? Optional.ofNullable(jsonb.fromJson(text, shape))
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Walks through the whole text first. The parser that JSON-B uses never comes back from a text
   * that ends inside a value it passes over; walking finds the end, and refuses what is nested too
   * deeply.
   */
  private static boolean isWholeObject(String text) {
    if (text.isBlank()) {
      return false;
    }
    try (var parser = Json.createParser(new StringReader(text))) {
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        return false;
      }
      while (parser.hasNext()) {
        parser.next();
      }
      return true;
    }
  }
}
