package io.worldpaysim.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
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

  /** The object in a body; empty when it is anything else. */
  static Optional<JsonObject> read(byte[] body) {
    try (JsonReader reader = PROVIDER.createReader(new ByteArrayInputStream(body))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | IllegalStateException | ArithmeticException unreadable) {
      return Optional.empty();
    }
  }

  static Answer answer(int status, JsonObjectBuilder body) {
    return Answer.of(status, "application/json", body.build().toString().getBytes(UTF_8));
  }
}
