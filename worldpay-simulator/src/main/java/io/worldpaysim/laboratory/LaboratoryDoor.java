package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.Locale;

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
      laboratory.arrange(Wish.of(reader.readObject()));
      return overview(201);
    } catch (RuntimeException unreadable) {
      return failure(400, String.valueOf(unreadable.getMessage()));
    }
  }

  private Answer clear() {
    laboratory.clear();
    return overview(200);
  }

  private Answer overview(int status) {
    JsonArrayBuilder arranged = JSON.createArrayBuilder();
    laboratory.arranged().forEach(each -> arranged.add(shown(each)));
    JsonArrayBuilder catalogue = JSON.createArrayBuilder();
    laboratory.catalogue().forEach(recipe -> catalogue.add(shown(recipe)));
    return json(
        status,
        JSON.createObjectBuilder()
            .add("arranged", arranged)
            .add("known", JSON.createArrayBuilder(laboratory.names()))
            .add("catalogue", catalogue)
            .build());
  }

  private static JsonObjectBuilder shown(Arrangement arrangement) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("scenario", arrangement.recipe().name())
            .add("scope", arrangement.scope().key())
            .add("operation", arrangement.operation().map(Operation::key).orElse("any"));
    if (arrangement.share() < 100) {
      json.add("share", arrangement.share());
    }
    arrangement.reference().ifPresent(text -> json.add("transactionReference", text));
    return json;
  }

  private static JsonObjectBuilder shown(Recipe recipe) {
    return JSON.createObjectBuilder()
        .add("name", recipe.name())
        .add("kind", recipe.kind().name().toLowerCase(Locale.ROOT))
        .add("sentence", recipe.sentence())
        .add("settings", recipe.settings());
  }

  private static Answer failure(int status, String message) {
    return json(status, JSON.createObjectBuilder().add("message", message).build());
  }

  private static Answer json(int status, JsonObject body) {
    return Answer.of(status, "application/json", body.toString().getBytes(UTF_8));
  }
}
