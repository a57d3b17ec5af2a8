package io.kassa.journey.plain;

import io.kassa.journey.stage.Http;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/** What the shop tells programs about its orders. */
public final class ShopBooks {

  /** The setting that lets this program in. */
  public static final String KEYS = "comparison:a-key-for-whoever-compares";

  private static final String BEARER = "Bearer " + KEYS.substring(KEYS.indexOf(':') + 1);

  private ShopBooks() {}

  /** All orders, oldest first, page by page. */
  public static List<JsonObject> orders(URI shop) {
    var all = new ArrayList<JsonObject>();
    var after = "";
    do {
      var page = read(shop.resolve("/api/v1/orders?limit=200" + after));
      all.addAll(page.getJsonArray("orders").getValuesAs(JsonObject.class));
      after = page.isNull("next") ? "" : "&after=" + page.getString("next");
    } while (!after.isEmpty());
    return all;
  }

  /** One order. */
  public static JsonObject order(URI shop, String number) {
    return read(shop.resolve("/api/v1/orders/" + number));
  }

  private static JsonObject read(URI address) {
    var answer = Http.send(HttpRequest.newBuilder(address).header("Authorization", BEARER));
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + " answers " + answer.statusCode() + answer.body());
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
