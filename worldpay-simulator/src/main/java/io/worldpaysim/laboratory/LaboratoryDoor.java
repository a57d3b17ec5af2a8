package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** {@code /laboratory}: POST arranges a scenario, DELETE clears them, GET shows them. */
public final class LaboratoryDoor implements Door {

  private static final JsonProvider JSON = JsonProvider.provider();

  private final Laboratory laboratory;

  /** Opens the laboratory to HTTP. */
  public LaboratoryDoor(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  @Override
  public Answer answer(Request request) {
    return switch (request.method()) {
      case "GET" -> overview(200);
      case "POST" -> arrange(request);
      case "DELETE" -> clear();
      default -> failure(405, "Use GET, POST or DELETE");
    };
  }

  private Answer arrange(Request request) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(request.body()))) {
      JsonObject wish = reader.readObject();
      String operation = wish.getString("operation", "any");
      laboratory.arrange(wish.getString("scenario", ""), wish, once(wish), operation(operation));
      return overview(201);
    } catch (RuntimeException unreadable) {
      return failure(400, String.valueOf(unreadable.getMessage()));
    }
  }

  private Answer clear() {
    laboratory.clear();
    return overview(200);
  }

  private static boolean once(JsonObject wish) {
    String scope = wish.getString("scope", "next");
    return switch (scope) {
      case "next" -> true;
      case "all" -> false;
      default -> throw new IllegalArgumentException("The scope is next or all, not " + scope);
    };
  }

  private static Optional<Operation> operation(String key) {
    if (key.equals("any")) {
      return Optional.empty();
    }
    return Optional.of(
        Operation.byKey(key)
            .orElseThrow(() -> new IllegalArgumentException("No operation is called " + key)));
  }

  private Answer overview(int status) {
    JsonArrayBuilder arranged = JSON.createArrayBuilder();
    for (Arrangement arrangement : laboratory.arranged()) {
      arranged.add(
          JSON.createObjectBuilder()
              .add("scenario", arrangement.scenario().name())
              .add("scope", arrangement.once() ? "next" : "all")
              .add("operation", arrangement.operation().map(Operation::key).orElse("any")));
    }
    return json(
        status,
        JSON.createObjectBuilder()
            .add("arranged", arranged)
            .add("known", JSON.createArrayBuilder(laboratory.names()))
            .build());
  }

  private static Answer failure(int status, String message) {
    return json(status, JSON.createObjectBuilder().add("message", message).build());
  }

  private static Answer json(int status, JsonObject body) {
    return Answer.of(status, "application/json", body.toString().getBytes(UTF_8));
  }
}
