package io.kassa.persistence.testing;

import io.kassa.persistence.migration.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two roles of {@code deploy/postgresql/roles.sql} in a database of PostgreSQL, with the rights
 * that the migrations give.
 *
 * @param owner the role that migrates
 * @param server the servers' role
 */
public record TwoRoles(DataSource owner, DataSource server) {

  private static final Path ROLES = Path.of("..", "deploy", "postgresql", "roles.sql");

  /**
   * Makes them, and brings the database up to date.
   *
   * @param database an empty database, as whoever administers it
   */
  public static TwoRoles in(PGSimpleDataSource database) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(ROLES));
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    var roles = new TwoRoles(as("kassa_owner", database), as("kassa", database));
    Migrations.apply(roles.owner, "kassa");
    return roles;
  }

  private static DataSource as(String role, PGSimpleDataSource database) {
    var source = new PGSimpleDataSource();
    source.setURL(database.getURL());
    source.setUser(role);
    return source;
  }
}
