package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.persistence.testing.Databases;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Asks PostgreSQL how it would answer what was asked, with full scans and sorting forbidden: it
 * uses them only where no index fits, or gives the order.
 */
abstract class Plans extends StoredPorts {

  Plans() {
    super(Databases.postgres());
  }

  /** The plans of the questions asked since the last call, which must be so many. */
  final List<String> plans(int questions) throws SQLException {
    var asked = database().statements().stream().filter(sql -> sql.startsWith("select")).toList();
    assertThat(asked).hasSize(questions);
    try (var connection = database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      statement.execute("set enable_sort = off");
      statement.execute("set plan_cache_mode = force_generic_plan");
      var plans = new ArrayList<String>();
      for (var sql : asked) {
        statement.execute("prepare question as " + numbered(sql));
        plans.add(sql + plan(statement, sql.chars().filter(c -> c == '?').count()));
        statement.execute("deallocate question");
      }
      return plans;
    }
  }

  private static String plan(Statement statement, long parameters) throws SQLException {
    var values = String.join(", ", Collections.nCopies((int) parameters, "null"));
    var given = parameters == 0 ? "" : "(" + values + ")";
    var plan = new StringBuilder();
    try (var rows = statement.executeQuery("explain execute question" + given)) {
      while (rows.next()) {
        plan.append('\n').append(rows.getString(1));
      }
    }
    return plan.toString();
  }

  private static String numbered(String sql) {
    var count = new AtomicInteger();
    return Pattern.compile("\\?").matcher(sql).replaceAll(match -> "\\$" + count.incrementAndGet());
  }
}
