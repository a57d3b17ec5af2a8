package io.kassa.persistence.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Gives the servers' role what it needs, where it is another one than the role that migrates: on
 * PostgreSQL, if the operator made two. What the servers write once they can then neither change
 * nor take away, whatever is sent through them.
 */
final class ServerRights {

  private static final String RIGHTS = "/db/rights/server.sql";

  /** Servers that start at once come one after the other; the number means nothing. */
  private static final String ALONE = "select pg_advisory_xact_lock(5275014)";

  private ServerRights() {}

  /**
   * Gives the rights, all of them or none.
   *
   * @param owner the database as the role that migrates
   * @param server the servers' role
   * @return false if there was nothing to give: it is the same role, or no PostgreSQL
   * @throws FlywayException if the rights cannot be given
   */
  static boolean give(DataSource owner, String server) {
    if (Dialect.of(owner) != Dialect.POSTGRESQL) {
      return false;
    }
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      if (word(statement, "select current_user").equals(server)) {
        return false;
      }
      var schema = word(statement, "select quote_ident(current_schema())");
      var role = statement.enquoteIdentifier(server, true);
      give(connection, schema, role);
      return true;
    } catch (SQLException refused) {
      throw new FlywayException("Role " + server + " cannot be given its rights", refused);
    }
  }

  private static void give(Connection connection, String schema, String role) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(ALONE);
      statement.execute("revoke all on all tables in schema " + schema + " from " + role);
      statement.execute(rights().replace("${schema}", schema).replace("${server}", role));
      connection.commit();
    } catch (SQLException refused) {
      connection.rollback();
      throw refused;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static String word(Statement statement, String question) throws SQLException {
    try (var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String rights() {
    try (var file = Objects.requireNonNull(ServerRights.class.getResourceAsStream(RIGHTS))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
