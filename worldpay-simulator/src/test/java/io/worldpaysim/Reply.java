package io.worldpaysim;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What a simulator answered, with short names for what tests look at. */
record Reply(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String text() {
    return response.body();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  String errorName() {
    return json().getString("errorName");
  }

  String lastEvent() {
    return json().getString("lastEvent");
  }

  /** The address of the payment, as the answer gives it. */
  String self() {
    return json().getJsonObject("_links").getJsonObject("self").getString("href");
  }

  String redirect() {
    return json().getString("redirect");
  }
}
