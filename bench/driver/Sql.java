package io.kassa.bench;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Runs statements, until the database is there: {@code java io.kassa.bench.Sql <jdbc url> <statement>...}. */
final class Sql {

  private Sql() {}

  public static void main(String[] arguments) throws Exception {
    for (int left = 300; ; left--) {
      try (var connection = DriverManager.getConnection(arguments[0]);
          var statement = connection.createStatement()) {
        for (int i = 1; i < arguments.length; i++) {
          statement.execute(arguments[i].equals("floor") ? Floor.SCHEMA : arguments[i]);
        }
        return;
      } catch (SQLException notYet) {
        if (left == 0) {
          throw notYet;
        }
        Thread.sleep(200);
      }
    }
  }
}
