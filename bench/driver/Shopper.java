package io.kassa.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One shopper: follows the pages as a browser does, with cookies and kept connections, and takes the time of each step. */
final class Shopper {

  /** The nanoseconds of each step of all shoppers. */
  static final Map<String, ConcurrentLinkedQueue<Long>> STEPS = new ConcurrentHashMap<>();

  private static final Pattern ARTICLE = Pattern.compile("name=\"product\" value=\"([^\"]+)\"");
  private static final Pattern HIDDEN = Pattern.compile("name=\"(agreed|language|terms)\" value=\"([^\"]*)\"");

  private final Wire wire;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Shopper(Wire wire) {
    this.wire = wire;
  }

  /** Fills a basket and the form; gives the fields of the order button. */
  String arrives() throws IOException {
    var article = ARTICLE.matcher(opens("catalogue", "/"));
    require(article.find(), "no article");
    sends("basket", "/basket/lines", "product=" + article.group(1));
    opens("basket page", "/basket");
    opens("form", "/checkout");
    sends("form sent", "/checkout", "delivery=pick-up&email=lotte%40maes.example&name=Lotte+Maes");
    return HIDDEN.matcher(opens("check", "/checkout/check")).results()
        .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The key of the basket. */
  String basket() {
    return cookies.get("kassa-basket");
  }

  /** The whole way: orders, pays, comes back and reads that it is paid. */
  void buys() throws IOException {
    var way = sends("start", "/checkout/order", arrives());
    require(way.endsWith("/pay"), "no payment: " + way);
    opens("leaving page", way);
    var order = way.substring(0, way.length() - 4);
    var back = timed("return", "GET", "/checkout/return/" + order.substring(8) + "/success", "").fields().get("location");
    require(back != null, "no way back");
    opens("status page", back.replaceFirst("^https?://[^/]+", ""));
  }

  private String opens(String step, String path) throws IOException {
    var reply = timed(step, "GET", path, "");
    require(reply.status() == 200, path + " gives " + reply.status());
    return reply.body();
  }

  private String sends(String step, String path, String form) throws IOException {
    var reply = timed(step, "POST", path, form);
    require(reply.status() == 303, path + " gives " + reply.status());
    return reply.fields().get("location").replaceFirst("^https?://[^/]+", "");
  }

  private Wire.Reply timed(String step, String method, String path, String body) throws IOException {
    long from = System.nanoTime();
    var reply = wire.send(method, path, fields(body), body);
    STEPS.computeIfAbsent(step, name -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - from);
    reply.fields().getOrDefault("set-cookie", "").lines()
        .map(cookie -> cookie.split("[=;]", 3))
        .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return reply;
  }

  private String fields(String body) {
    var sent = cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; "));
    return (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n")
        + (body.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\n");
  }

  static void require(boolean held, String otherwise) throws IOException {
    if (!held) {
      throw new IOException(otherwise);
    }
  }
}
