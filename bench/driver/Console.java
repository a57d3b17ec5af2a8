package io.kassa.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What staff wait for with very many orders: each page of the list over HTTP, and what lives on the server's heap while a file of
 * 100,000 rows is read. {@code java io.kassa.bench.Console <jdbc url> <port> <pid> <password> <orders.sql> <orders>}.
 */
final class Console {

  private static final int RUNS = 40;

  /** The last day on which the orders of orders.sql were placed. */
  private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

  private static final int DAYS = 730;
  private static final int MOST_ROWS = 100_000;
  private static final Pattern NEXT = Pattern.compile("href=\"(/console/orders\\?[^\"]*after=[^\"]*)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
  private final URI shop;
  private final long server;

  private Console(String port, String server) {
    this.shop = URI.create("http://localhost:" + port);
    this.server = Long.parseLong(server);
  }

  public static void main(String[] arguments) throws Exception {
    int orders = Integer.parseInt(arguments[5]);
    long start = System.nanoTime();
    try (var database = DriverManager.getConnection(arguments[0])) {
      fill(database, Files.readString(Path.of(arguments[4])).formatted(orders));
    }
    say("%,d orders, made in %d s%n", orders, (System.nanoTime() - start) / 1_000_000_000);
    var console = new Console(arguments[1], arguments[2]);
    console.signsIn(arguments[3]);
    console.lists();
    console.figures();
    console.file(orders);
  }

  private static void fill(Connection database, String sql) throws Exception {
    try (var statement = database.createStatement()) {
      for (var each : sql.split(";\n", -1)) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
      statement.execute("vacuum analyze");
    }
  }

  private void signsIn(String password) throws Exception {
    var form = "name=admin&password=" + encoded(password);
    var request = HttpRequest.newBuilder(shop.resolve("/console/sign-in")).POST(BodyPublishers.ofString(form));
    var answer = browser.send(request.header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("Not signed in: " + answer.statusCode() + answer.body());
    }
  }

  /** Every filter alone, what goes badly together, every search, a page far behind. */
  private void lists() throws Exception {
    var slowest = 0.0;
    for (var query :
        List.of(
            "", "sort=oldest", "sort=highest", "sort=lowest", "status=paid", "status=failed", "status=open", "attempt=declined", "language=de", "delivery=old",
            "delivery=bpost", "cases=open", "from=" + LAST.minusDays(1), "from=" + LAST.minusDays(180), "least=100&most=100,10",
            "least=9000", "q=jan", "q=an.42", "q=" + encoded("Hélène Maes"), "q=broeck", "q=" + encoded("nobody here"),
            "q=123,45", "q=jan&status=failed", "q=jan&from=" + LAST.minusDays(7), "status=failed&attempt=paid",
            "status=paid&language=fr&delivery=bpost&least=50")) {
      slowest = Math.max(slowest, timed("/console/orders" + (query.isEmpty() ? "" : "?" + query)));
    }
    var place = "/console/orders";
    for (int page = 1; page < 1000; page++) {
      var next = NEXT.matcher(get(place).body());
      if (!next.find()) {
        break;
      }
      place = next.group(1).replace("&amp;", "&");
    }
    timed(place);
    say("slowest of the lists: p95 %.1f ms%n", slowest);
  }

  private void figures() throws Exception {
    timed("/console");
  }

  /** The file, read in five parts; between them the server collects its garbage and says what lives. */
  private void file(int orders) throws Exception {
    long days = Math.max(1, (long) MOST_ROWS * DAYS / orders - 1);
    var address = "/console/orders.csv?from=" + LAST.minusDays(days);
    say("before the file: %d MB live%n", Meter.living(server));
    long start = System.nanoTime();
    long pauses = 0;
    int rows = 0;
    var answer = browser.send(HttpRequest.newBuilder(shop.resolve(address)).build(), BodyHandlers.ofInputStream());
    try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      while (lines.readLine() != null) {
        rows++;
        if (rows % 20_000 == 0) {
          long pause = System.nanoTime();
          say("%,d rows read: %d MB live%n", rows, Meter.living(server));
          pauses += System.nanoTime() - pause;
        }
      }
    }
    say("%,d rows, answer %d, in %.1f s%n", rows, answer.statusCode(), (System.nanoTime() - start - pauses) / 1e9);
  }

  private double timed(String address) throws Exception {
    var all = new double[RUNS];
    for (int i = -10; i < RUNS; i++) {
      long start = System.nanoTime();
      var answer = get(address);
      all[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answers " + answer.statusCode());
      }
    }
    Arrays.sort(all);
    double late = all[RUNS * 95 / 100];
    say("p50 %6.1f ms  p95 %6.1f ms  %s%n", all[RUNS / 2], late, address.length() > 100 ? "page 1,000" : address);
    return late;
  }

  private HttpResponse<String> get(String address) throws Exception {
    return browser.send(HttpRequest.newBuilder(shop.resolve(address)).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words, values);
  }
}
