package io.worldpaysim;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What a simulator answered, with short names for what tests look at. */
public record Reply(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  public String errorName() {
    return json().getString("errorName");
  }

  public String lastEvent() {
    return json().getString("lastEvent");
  }

  /** The address of the payment, as the answer gives it. */
  public String self() {
    return json().getJsonObject("_links").getJsonObject("self").getString("href");
  }

  public String redirect() {
    return json().getString("redirect");
  }
}
