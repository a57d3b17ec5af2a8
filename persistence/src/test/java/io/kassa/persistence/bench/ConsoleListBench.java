package io.kassa.persistence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.figures.Figures;
import io.kassa.figures.Refunded;
import io.kassa.figures.Span;
import io.kassa.persistence.figures.JpaFigures;
import io.kassa.persistence.figures.JpaRefunded;
import io.kassa.persistence.order.JpaOrderSearch;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.search.OrderPlace;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSearch;
import io.kassa.search.OrderSort;
import io.kassa.search.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Measures the questions of the console's list and dashboard in a large shop. */
class ConsoleListBench {

  private static final int ORDERS = Integer.getInteger("bench.orders", 200_000);
  private static final int RUNS = Integer.getInteger("bench.runs", 40);
  private static final int PAGE = 50;

  /** A question that is much too slow is not asked for ever. */
  private static final long MOST_NANOS = 10_000_000_000L;

  private static final double LIMIT_MS = 150;

  private final DataSource source = Databases.emptyPostgres("bench");
  private final DataSource kept = OneConnection.to(source);
  private final Database database = Databases.over(kept);
  private final OrderSearch search = database.port(OrderSearch.class, new JpaOrderSearch());
  private final Figures figures =
      database.port(
          Figures.class, new JpaFigures(database.port(Refunded.class, new JpaRefunded())));
  private double slowest;

  ConsoleListBench() throws SQLException {}

  @Test
  void every_question_is_answered_in_time_and_a_late_page_costs_what_the_first_costs()
      throws SQLException, IOException {
    long start = System.nanoTime();
    fill();
    say("%,d orders, made in %d s".formatted(ORDERS, (System.nanoTime() - start) / 1_000_000_000));
    for (var sort : OrderSort.values()) {
      double first = measure("all, " + sort, OrderQuery.ALL.sorted(sort), Optional.empty());
      double late = measure("page 1,000, " + sort, OrderQuery.ALL.sorted(sort), late(sort));
      assertThat(late).as("page 1,000, %s", sort).isLessThan(2 * first + 2);
    }
    Questions.about(number()).forEach((name, query) -> measure(name, query, Optional.empty()));
    dashboard();
    say("slowest p95: %.1f ms".formatted(slowest));
    memory();
    assertThat(slowest).isLessThan(LIMIT_MS);
  }

  private double measure(String name, OrderQuery query, Optional<OrderPlace> after) {
    return timed(name, () -> search.page(query, after, PAGE));
  }

  private void dashboard() {
    var today = LocalDate.of(2026, 11, 22);
    var month =
        Period.ofDays(Optional.of(Span.MONTH.first(today)), Optional.of(Span.MONTH.last(today)));
    timed("figures by day", () -> figures.days(Span.MONTH.first(today), today));
    timed("time to paid, 30 days", () -> figures.timesToPaid(month));
    timed("reasons, 30 days", () -> figures.notPaid(month));
    timed("open payments", () -> figures.open(Instant.parse("2026-11-22T10:00:00Z")));
    timed("longer than a file", () -> search.exceeds(OrderQuery.ALL, 100_000));
  }

  private double timed(String name, Runnable question) {
    var all = new double[RUNS];
    int done = 0;
    long since = System.nanoTime();
    for (int i = -5; i < RUNS && System.nanoTime() - since < MOST_NANOS; i++) {
      long start = System.nanoTime();
      question.run();
      all[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
      done = Math.max(1, i + 1);
    }
    database.statements();
    var times = Arrays.copyOf(all, done);
    Arrays.sort(times);
    double p95 = times[done * 95 / 100];
    slowest = Math.max(slowest, p95);
    say("%-50s p50 %6.1f ms  p95 %6.1f ms".formatted(name, times[done / 2], p95));
    return times[done / 2];
  }

  /** What lives while 100,000 rows are read as the file reads them. */
  private void memory() {
    var place = Optional.<OrderPlace>empty();
    int rows = 0;
    long start = System.nanoTime();
    do {
      var page = search.page(OrderQuery.ALL, place, 1000);
      rows += page.rows().size();
      place = page.next();
      if (rows % 20_000 == 0) {
        database.statements();
        System.gc();
        var runtime = Runtime.getRuntime();
        say(
            "%,d rows read: %d MB live"
                .formatted(rows, (runtime.totalMemory() - runtime.freeMemory()) >> 20));
      }
    } while (place.isPresent() && rows < 100_000);
    say("%,d rows in %.1f s".formatted(rows, (System.nanoTime() - start) / 1e9));
  }

  private Optional<OrderPlace> late(OrderSort sort) throws SQLException {
    var column = sort.byTotal() ? "total_cents" : "placed_at";
    var way = sort.descending() ? "desc" : "";
    var sql =
        "select placed_at, total_cents, number from orders order by %s %s, number %s offset %d limit 1"
            .formatted(column, way, way, Math.min(1000 * PAGE, ORDERS / 2));
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return OrderPlace.read(
          row.getTimestamp(1).toInstant() + "~" + row.getLong(2) + "~" + row.getString(3));
    }
  }

  private String number() throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select number from orders where token = 't4242'")) {
      row.next();
      return row.getString(1);
    }
  }

  private void fill() throws SQLException, IOException {
    try (var file = ConsoleListBench.class.getResourceAsStream("/bench/orders.sql");
        var connection = source.getConnection();
        var statement = connection.createStatement()) {
      var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).formatted(ORDERS);
      for (var each : sql.split(";\n", -1)) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
      statement.execute("vacuum analyze");
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
