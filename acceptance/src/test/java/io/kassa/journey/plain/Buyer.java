package io.kassa.journey.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.stage.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone who buys by plain requests: keeps cookies, reads pages, and follows no redirect unasked.
 * Everyone has an e-mail address of their own, so that all traces of one buyer can be found.
 */
public final class Buyer {

  private static final Pattern ARTICLE = Pattern.compile("name=\"product\" value=\"([^\"]+)\"");
  private static final Pattern AGREED = Pattern.compile("name=\"agreed\" value=\"([0-9]+)\"");
  private static final Pattern ORDER = Pattern.compile(".*/orders/([^/?]+).*");

  private final URI shop;
  private final String email;
  private final Function<HttpRequest.Builder, HttpResponse<String>> door;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private final AtomicInteger presses = new AtomicInteger();
  private String agreed = "";
  private volatile @Nullable String order;

  /**
   * Somebody who has not been in the shop yet.
   *
   * @param shop its address
   * @param email the buyer's own
   */
  public Buyer(URI shop, String email) {
    this(shop, email, Http::send);
  }

  /**
   * Somebody who has not been in the shop yet.
   *
   * @param shop its address
   * @param email the buyer's own
   * @param door how requests get there
   */
  public Buyer(URI shop, String email, Function<HttpRequest.Builder, HttpResponse<String>> door) {
    this.shop = shop;
    this.email = email;
    this.door = door;
  }

  /** The buyer's address, unlike any other's. */
  public String email() {
    return email;
  }

  /** The key of the buyer's basket. */
  public String basket() {
    return cookies.getOrDefault("kassa-basket", "no basket");
  }

  /** The key of the buyer's order, once the shop has said it. */
  public Optional<String> order() {
    return Optional.ofNullable(order);
  }

  /** How often the buyer asked to pay. */
  public int presses() {
    return presses.get();
  }

  /** Has an article, a name and an address, and looks at everything once more. */
  public Buyer arrivesAtTheCheck() {
    var article = first(ARTICLE, opens("/").body());
    sends("/basket/lines", Map.of("product", article));
    var form = Map.of("delivery", "pick-up", "email", email, "name", "Lotte Maes");
    assertThat(sends("/checkout", form).statusCode()).as("the form of " + email).isEqualTo(303);
    agreed = first(AGREED, opens("/checkout/check").body());
    return this;
  }

  /** Presses the button that says that it costs money; the answer tells the order's key. */
  public HttpResponse<String> orders() {
    presses.incrementAndGet();
    var answer = sends("/checkout/order", Map.of("agreed", agreed));
    var matcher = ORDER.matcher(answer.headers().firstValue("Location").orElse(""));
    if (matcher.matches()) {
      order = matcher.group(1);
    }
    return answer;
  }

  /** Presses "try again" on the order's page. */
  public HttpResponse<String> triesAgain() {
    presses.incrementAndGet();
    return sends("/orders/" + order().orElseThrow() + "/payments", Map.of());
  }

  /** Comes back from the payment page, by the address that says success. */
  public HttpResponse<String> comesBack() {
    return comesBackTo(shop);
  }

  /** The same, to a given server. */
  public HttpResponse<String> comesBackTo(URI server) {
    var way = "/checkout/return/" + order().orElseThrow() + "/success";
    return door.apply(HttpRequest.newBuilder(server.resolve(way)));
  }

  /** Reads the order's page. */
  public OrderPage looks() {
    return OrderPage.read(opens("/orders/" + order().orElseThrow()).body());
  }

  /** Opens an address of the shop. */
  public HttpResponse<String> opens(String path) {
    return exchange(HttpRequest.newBuilder(shop.resolve(path)));
  }

  private HttpResponse<String> sends(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        HttpRequest.newBuilder(shop.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    var answer = door.apply(request);
    answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')).split("=", 2))
        .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, String page) {
    var matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + page);
    }
    return matcher.group(1);
  }
}
