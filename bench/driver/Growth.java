package io.kassa.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * What the same work costs with few and with many orders in the database: starting a payment, the sweeper's claim, page 1 of the
 * list of orders for programs and in the console. {@code java io.kassa.bench.Growth <jdbc url> <kassa's port> <api key> <console's
 * first password> <number of orders>...}, numbers rising.
 */
final class Growth {

  /** Eight of the letters that order numbers are made of, another for each g below 10^8, and spread. */
  private static final String NUMBER =
      "regexp_replace(translate(lpad((g::bigint * 37510739 %% 100000000)::text, 8, '0'), '0123456789', '34679ACDEF'),"
          + " '(....)', '\\1-')";

  /** Orders over two years, each paid by its one attempt, with a line and three lines of history. */
  private static final String[] FILL = {
    "insert into orders (number, token, basket_token, status, placed_at, language, customer_name, customer_email, email_search,"
        + " currency, total_cents, delivery_method, delivery_title, delivery_cents, delivery_vat, revision)"
        + " select " + NUMBER + ", substr(md5('t' || g), 1, 27), substr(md5('b' || g), 1, 27), 'PAID',"
        + " now() - (g %% 1000003) * interval '63 s', 'NL', 'Lotte Maes ' || g, 'l' || g || '@maes.example',"
        + " 'l' || g || '@maes.example', 'EUR', 1000 + g %% 9000, 'pick-up', 'Afhalen', 0, 21, 1 from generate_series(%d, %d) g",
    "insert into order_lines (order_number, position, product, title, quantity, unit_cents, vat)"
        + " select " + NUMBER + ", 1, 'beer', 'Bier', 1, 1000 + g %% 9000, 21 from generate_series(%d, %d) g",
    "insert into payments (id, order_number, attempt, reference, amount_cents, currency, state, current_for, started_at, revision)"
        + " select md5('p' || g)::uuid, " + NUMBER + ", 1, 'G' || g, 1000 + g %% 9000, 'EUR', 'PAID',"
        + " " + NUMBER + ", now() - (g %% 1000003) * interval '63 s', 3 from generate_series(%d, %d) g",
    "insert into payment_journal (id, order_number, payment_id, written_at, messenger, detail, happening, word, state_before,"
        + " state_after) select md5('j' || g || l)::uuid, " + NUMBER + ", md5('p' || g)::uuid, now(), 'CHECKOUT', '',"
        + " 'STARTED', '', 'OPENING', 'OPENING' from generate_series(%d, %d) g, generate_series(1, 3) l"
  };

  /** For connections that fill: no wait for the disk, and no look for the order of each row. */
  private static final String QUICK = "set synchronous_commit = off; set session_replication_role = replica";

  /** The sweeper's question, as the product asks it. */
  private static final String CLAIM =
      "select id from payments where next_check_at <= now() - interval '1 day' order by next_check_at fetch first 20 rows only"
          + " for update skip locked";

  private static final int BATCH = 50_000;
  private static final int HANDS = 2;

  private Growth() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    try (var database = DriverManager.getConnection(arguments[0])) {
      var baskets = new Baskets(database, port);
      baskets.atLeast(1);
      new Load(port, baskets::order).closed(4, 30);
      page(port, "/console/orders", "Cookie: " + signedIn(port, arguments[3]));
      int present = 0;
      System.out.printf("%12s %14s %14s %14s %14s %14s %10s%n", "orders", "start p50 ms", "p99 ms", "claim ms", "programs ms",
          "console ms", "MB");
      for (int i = 4; i < arguments.length; i++) {
        int wanted = Integer.parseInt(arguments[i]);
        fill(database, arguments[0], present, wanted);
        present = wanted;
        measure(database, port, arguments, baskets, wanted);
      }
    }
  }

  /** Without the indexes that only serve searches, which are made again at the end: row by row they cost ten times as much. */
  private static void fill(Connection database, String url, int from, int to) throws Exception {
    try (var statement = database.createStatement()) {
      var indexes = indexes(statement);
      for (var each : indexes.keySet()) {
        statement.execute("drop index " + each);
      }
      pour(url, from, to);
      statement.execute("set maintenance_work_mem = '512MB'");
      for (var definition : indexes.values()) {
        statement.execute(definition);
      }
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  /** Batch by batch, two at a time. */
  private static void pour(String url, int from, int to) throws Exception {
    var next = new AtomicInteger(from + 1);
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      var done = hands.invokeAll(Collections.nCopies(HANDS, () -> {
        try (var database = DriverManager.getConnection(url); var statement = database.createStatement()) {
          statement.execute(QUICK);
          for (int first = next.getAndAdd(BATCH); first <= to; first = next.getAndAdd(BATCH)) {
            for (var each : FILL) {
              statement.execute(each.formatted(first, Math.min(to, first + BATCH - 1)));
            }
          }
        }
        return null;
      }));
      for (var each : done) {
        each.get();
      }
    }
  }

  /**
   * Names and definitions of those that no constraint needs, but for two that the sweeper and the gauges ask all the while; the
   * floor's tables have a schema of their own.
   */
  private static Map<String, String> indexes(Statement statement) throws SQLException {
    var found = new LinkedHashMap<String, String>();
    try (var rows = statement.executeQuery(
        "select indexname, indexdef from pg_indexes where schemaname = current_schema() and indexdef not like 'CREATE UNIQUE%'"
            + " and tablename in ('orders', 'order_lines', 'payments', 'payment_journal')"
            + " and indexname not in ('payments_due', 'payments_by_state')")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  private static void measure(Connection database, int port, String[] arguments, Baskets baskets, int orders) throws Exception {
    baskets.atLeast(20_000);
    var start = new Load(port, baskets::order).closed(1, 20);
    var programs = page(port, "/api/v1/orders", "Authorization: Bearer " + arguments[2]);
    var console = page(port, "/console/orders", "Cookie: " + signedIn(port, arguments[3]));
    System.out.printf(Locale.ROOT, "%12d %14.2f %14.2f %14.3f %14.2f %14.2f %10d%n", orders, start.millis(.5), start.millis(.99),
        claim(database), programs, console, size(database));
  }

  /** The median of 10 s. */
  private static double page(int port, String path, String right) throws InterruptedException {
    return new Load(port, wire -> {
      var page = wire.send("GET", path, right + "\r\n", "");
      Shopper.require(page.status() == 200, path + " answers " + page.status() + " " + page.body());
    }).closed(1, 10).millis(.5);
  }

  /** The cookie of a new session; an older one may have ended while the orders were made. */
  private static String signedIn(int port, String password) throws Exception {
    try (var wire = new Wire(port)) {
      var answer = wire.send("POST", "/console/sign-in", "Content-Type: application/x-www-form-urlencoded\r\n",
          "name=admin&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
      Shopper.require(answer.status() == 303, "not signed in: " + answer.status() + " " + answer.body());
      return answer.fields().get("set-cookie").lines().map(each -> each.split(";", 2)[0]).collect(Collectors.joining("; "));
    }
  }

  private static double claim(Connection database) throws SQLException {
    var nanos = new long[200];
    try (var statement = database.prepareStatement(CLAIM)) {
      for (int i = 0; i < nanos.length; i++) {
        long from = System.nanoTime();
        statement.executeQuery().close();
        nanos[i] = System.nanoTime() - from;
      }
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  private static long size(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select pg_database_size(current_database()) / 1000000")) {
      row.next();
      return row.getLong(1);
    }
  }
}
