package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.function.UnaryOperator;

/** Changes what JSON says. */
final class Tampering {

  static final JsonProvider JSON = JsonProvider.provider();

  private Tampering() {}

  /** Carries the request out and changes the answer's body, when that is JSON. */
  static Answering body(UnaryOperator<String> change) {
    return gateway -> rewritten(gateway.carryOut(), change);
  }

  /** Carries the request out and changes the object in the answer's body. */
  static Answering object(UnaryOperator<JsonObject> change) {
    return gateway -> changed(gateway.carryOut(), change);
  }

  /** The answer with another object in its body, when there is one. */
  static Answer changed(Answer proper, UnaryOperator<JsonObject> change) {
    return rewritten(proper, text -> change.apply(read(text)).toString());
  }

  private static Answer rewritten(Answer proper, UnaryOperator<String> change) {
    String body = new String(proper.body(), UTF_8);
    return body.startsWith("{") ? proper.withBody(change.apply(body).getBytes(UTF_8)) : proper;
  }

  /** The object with another value of a field; without that field it stays as it is. */
  static JsonObject replaced(JsonObject object, String field, String value) {
    return object.containsKey(field)
        ? JSON.createObjectBuilder(object).add(field, value).build()
        : object;
  }

  static JsonObject without(JsonObject object, String field) {
    return JSON.createObjectBuilder(object).remove(field).build();
  }

  static JsonObject read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static JsonObjectBuilder builder(JsonObject object) {
    return JSON.createObjectBuilder(object);
  }
}
