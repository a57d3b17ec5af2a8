package io.kassa.journey.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A program that reads the shop's orders with a key. */
final class Reader {

  private final Stage stage;
  private final String secret;

  Reader(Stage stage, String secret) {
    this.stage = stage;
    this.secret = secret;
  }

  /** Asks and takes any answer. */
  HttpResponse<String> asks(String method, String path) {
    return Http.send(
        HttpRequest.newBuilder(address(stage, path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + secret));
  }

  /** Reads a document. */
  JsonObject reads(String path) {
    var answer = asks("GET", path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return json(answer.body());
  }

  /** Follows a list to its end; something may happen after each page. */
  List<JsonObject> readsAll(String path, Consumer<JsonObject> afterEachPage) {
    var orders = new ArrayList<JsonObject>();
    var page = reads(path);
    while (true) {
      orders.addAll(page.getJsonArray("orders").getValuesAs(JsonObject.class));
      afterEachPage.accept(page);
      if (page.isNull("next")) {
        return orders;
      }
      var next = URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
      page = reads(path + (path.contains("?") ? "&" : "?") + "after=" + next);
    }
  }

  /** An address exactly as it is written, however odd. */
  static URI address(Stage stage, String path) {
    return URI.create(stage.server().address() + path);
  }

  static JsonObject json(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  static List<String> references(List<JsonObject> orders) {
    return orders.stream().map(order -> order.getString("reference")).toList();
  }
}
