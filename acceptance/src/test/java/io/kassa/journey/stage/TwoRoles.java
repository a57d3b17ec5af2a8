package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The servers' role and the one that migrates, as the shipped script makes them. */
public final class TwoRoles {

  private static final Path SCRIPT = Path.of("..", "deploy", "postgresql", "roles.sql");
  private static final String SERVER = "kassa";
  private static final String OWNER = "kassa_owner";

  private TwoRoles() {}

  /**
   * Makes them in an empty database.
   *
   * @param database its JDBC address, with the account of whoever administers it
   */
  public static void make(String database) {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(SCRIPT));
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * What a server is told about its database. The databases of the tests ask for no passwords.
   *
   * @param database its JDBC address
   */
  public static Map<String, String> variables(String database) {
    return Map.of(
        "KASSA_DB_URL", database,
        "KASSA_DB_USER", SERVER,
        "KASSA_DB_PASSWORD", SERVER,
        "KASSA_DB_MIGRATION_USER", OWNER,
        "KASSA_DB_MIGRATION_PASSWORD", OWNER);
  }
}
