package io.kassa.persistence.migration;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** The few words in which the databases differ, as the migrations call them. */
enum Dialect {
  /** PostgreSQL. */
  POSTGRESQL("stored", "collate \"C\""),
  /** H2, which compares by code units anyway. */
  H2("", "");

  private final String stored;
  private final String bytewise;

  Dialect(String stored, String bytewise) {
    this.stored = stored;
    this.bytewise = bytewise;
  }

  /** What to fill in for each placeholder. */
  Map<String, String> words() {
    return Map.of("stored", stored, "bytewise", bytewise);
  }

  /**
   * What a database speaks.
   *
   * @throws FlywayException if it cannot be reached
   */
  static Dialect of(DataSource database) {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    } catch (SQLException unreachable) {
      throw new FlywayException("The database cannot be reached", unreachable);
    }
  }
}
