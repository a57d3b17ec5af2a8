package io.kassa.journey.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What the shop says of its API at {@code /openapi}, and whether its answers are so. */
final class Description {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;

  private Description(JsonNode document) {
    this.document = document;
  }

  static Description of(Stage stage) {
    var served = Http.get(stage.at("/openapi?format=json"));
    assertThat(served.statusCode()).isEqualTo(200);
    return new Description(json(served.body()));
  }

  /** Everything that can be done, such as {@code get /api/v1/orders}. */
  List<String> operations() {
    var operations = new ArrayList<String>();
    var paths = document.path("paths");
    paths
        .fieldNames()
        .forEachRemaining(path ->
            paths
                .path(path)
                .fieldNames()
                .forEachRemaining(way -> operations.add(way + " " + path)));
    return operations;
  }

  /** Fails unless an answer of a path is described: its status, its type and its content. */
  void holds(String path, HttpResponse<String> answer) {
    var responses = document.path("paths").path(path).path("get").path("responses");
    var response = resolved(responses.path(String.valueOf(answer.statusCode())));
    assertThat(response.isMissingNode()).as("%s is described", answer).isFalse();
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    var schema = response.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as("%s is described for %s", type, answer).isFalse();
    assertThat(contradictions(schema, answer.body())).as(answer.body()).isEmpty();
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(name -> assertThat(answer.headers().firstValue(name)).isPresent());
  }

  private List<String> contradictions(JsonNode schema, String body) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", document.path("components"));
    whole.setAll((ObjectNode) schema);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(whole)
        .validate(json(body))
        .stream()
        .map(each -> requireNonNull(each).toString())
        .toList();
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(text, broken);
    }
  }
}
