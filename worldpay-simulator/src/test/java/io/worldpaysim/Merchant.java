package io.worldpaysim;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A merchant, and its shopper's browser, that talk to a simulator over real HTTP. */
public final class Merchant implements AutoCloseable {

  private static final String BASIC =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("simulator:simulator".getBytes(StandardCharsets.UTF_8));

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI base;

  public Merchant(Simulator simulator) {
    this.base = simulator.address();
  }

  /** The body of a valid creation. */
  public static JsonObject order(String transactionReference, long cents) {
    return Json.createObjectBuilder()
        .add("transactionReference", transactionReference)
        .add("orderReference", "KA-7F3Q")
        .add("merchant", Json.createObjectBuilder().add("entity", "Kassa Demo"))
        .add(
            "instruction",
            Json.createObjectBuilder()
                .add("method", "bancontact")
                .add("value", value(cents))
                .add("narrative", Json.createObjectBuilder().add("line1", "Kassa KA-7F3Q"))
                .add(
                    "paymentInstrument",
                    Json.createObjectBuilder().add("type", "direct").add("country", "BE"))
                .add(
                    "resultUrls",
                    Json.createObjectBuilder()
                        .add("success", "http://shop.test/back?as=success")
                        .add("pending", "http://shop.test/back?as=pending")
                        .add("cancel", "http://shop.test/back?as=cancel"))
                .add("customer", Json.createObjectBuilder().add("email", "an@example.test")))
        .build();
  }

  public static JsonObject value(long cents) {
    return Json.createObjectBuilder().add("amount", cents).add("currency", "EUR").build();
  }

  public static JsonObject refund(String reference, long cents) {
    return Json.createObjectBuilder()
        .add("reference", reference)
        .add("value", value(cents))
        .build();
  }

  public HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(base.resolve(address)).timeout(Duration.ofSeconds(20));
  }

  public HttpRequest.Builder api(String address) {
    return request(address).header("Authorization", BASIC).header("WP-Api-Version", "2024-07-01");
  }

  public Reply create(JsonObject body) {
    return post("/apmPayments", body.toString());
  }

  public Reply create(String transactionReference) {
    return create(order(transactionReference, 2495));
  }

  public Reply post(String address, String body) {
    return send(
        api(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  public Reply query(String self) {
    return send(api(self).GET());
  }

  public Reply get(String address) {
    return send(request(address).GET());
  }

  /** Follows the redirect link as a browser does; the answer is the hosted page. */
  public Reply open(Reply created, String language) {
    Reply link = get(created.redirect());
    return get(link.header("location") + "?lang=" + language);
  }

  /** Presses a button of the hosted page. */
  public Reply press(Reply created, String choice) {
    return form(get(created.redirect()).header("location"), "lang=en&choice=" + choice);
  }

  public Reply form(String address, String fields) {
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  public JsonObject ledger(String query) {
    return get("/ledger" + query).json();
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
