package io.worldpaysim.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** JSON in and out of the API. */
final class Json {

  // Asking jakarta.json.Json each time would search the class path each time.
  static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  static JsonObjectBuilder object() {
    return PROVIDER.createObjectBuilder();
  }

  /** The object in a body; empty when it is anything else, or more. */
  static Optional<JsonObject> read(byte[] body) {
    try (JsonParser parser = PROVIDER.createParser(new ByteArrayInputStream(body))) {
      boolean object = parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT;
      Optional<JsonObject> read = object ? Optional.of(parser.getObject()) : Optional.empty();
      // Asking for more is what makes the parser complain about text after the end.
      return parser.hasNext() ? Optional.empty() : read;
    } catch (JsonException | IllegalStateException | ArithmeticException unreadable) {
      return Optional.empty();
    }
  }

  static Answer answer(int status, JsonObjectBuilder body) {
    return Answer.of(status, "application/json", body.build().toString().getBytes(UTF_8));
  }
}
