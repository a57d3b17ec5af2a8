package io.kassa.journey.plain;

import io.kassa.journey.stage.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at the console who sends plain requests and follows no redirect. */
public final class Colleague {

  private final URI shop;
  private volatile String cookie = "";

  /** Somebody who has not signed in yet, at a server. */
  public Colleague(URI shop) {
    this.shop = shop;
  }

  /** Signs in with a name and a password; nothing else is asked for. */
  public Colleague signsIn(String name, String password) {
    var answer = signsInWith(name, password);
    if (answer.statusCode() != 303) {
      throw new AssertionError(name + " cannot sign in: " + answer.statusCode());
    }
    return this;
  }

  /** Sends the first form of signing in; the answer says where it leads. */
  public HttpResponse<String> signsInWith(String name, String password) {
    return sends("POST", "/console/sign-in", Map.of("name", name, "password", password));
  }

  /** Opens a page. */
  public HttpResponse<String> opens(String path) {
    return sends("GET", path, Map.of());
  }

  /** Sends a form, or asks for a page with a method that takes none. */
  public HttpResponse<String> sends(String method, String path, Map<String, String> form) {
    var request = HttpRequest.newBuilder(shop.resolve(path)).header("Accept", "text/html");
    if (method.equals("GET")) {
      request.GET();
    } else {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .method(method, BodyPublishers.ofString(encoded(form)));
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    var answer = Http.send(request);
    answer.headers().allValues("Set-Cookie").stream()
        .filter(each -> each.contains("kassa-console="))
        .forEach(each -> cookie = each.substring(0, each.indexOf(';')));
    return answer;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
