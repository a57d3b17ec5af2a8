package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** Changes fields in the JSON of an answer; what has no such field stays as it is. */
final class Tampering {

  private static final JsonProvider JSON = JsonProvider.provider();

  private Tampering() {}

  static Answer replace(Answer answer, String field, String value) {
    return change(answer, field, builder -> builder.add(field, value));
  }

  static Answer remove(Answer answer, String field) {
    return change(answer, field, builder -> builder.remove(field));
  }

  private static Answer change(Answer answer, String field, Consumer<JsonObjectBuilder> change) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(answer.body()))) {
      JsonObject proper = reader.readObject();
      if (!proper.containsKey(field)) {
        return answer;
      }
      JsonObjectBuilder builder = JSON.createObjectBuilder(proper);
      change.accept(builder);
      return answer.withBody(builder.build().toString().getBytes(UTF_8));
    }
  }
}
