package io.kassa.persistence.migration;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The shop's migrations, applied in their order to one database. Several servers may do it at once:
 * the first holds a lock in the database, the others wait and find nothing left to do.
 *
 * <p>The empty files {@code flyway.location} beside the scripts, and in the unused folder for
 * callbacks, are how the tool finds its places among the libraries of an application server.
 */
public final class Migrations {

  private static final String PLACE = "classpath:db/migration";

  private Migrations() {}

  /**
   * What was done.
   *
   * @param from the version found, {@code empty} for an empty database
   * @param to the version it has now
   * @param applied how many migrations that took
   */
  public record Outcome(String from, String to, int applied) {

    @Override
    public String toString() {
      return applied == 0
          ? "The database schema is at version " + to
          : "The database schema went from version " + from + " to " + to;
    }
  }

  /**
   * Brings a database up to date.
   *
   * @param database the database; its connections commit by themselves
   * @return what was done
   * @throws org.flywaydb.core.api.FlywayException if the database cannot be reached, was changed by
   *     somebody else, or a migration fails; nobody may use the database then
   */
  public static Outcome apply(DataSource database) {
    var result = configuration(database).load().migrate();
    return new Outcome(
        version(result.initialSchemaVersion, "empty"),
        version(result.targetSchemaVersion, version(result.initialSchemaVersion, "empty")),
        result.migrationsExecuted);
  }

  /**
   * Brings a database up to date, and gives the servers' role what it needs there.
   *
   * @param owner the database as the role that owns the tables; its connections commit by
   *     themselves
   * @param server the servers' role; it may be the same one, which then needs nothing
   * @return what was done
   * @throws org.flywaydb.core.api.FlywayException as {@link #apply(DataSource)}; or if the rights
   *     cannot be given
   */
  public static Outcome apply(DataSource owner, String server) {
    var outcome = apply(owner);
    ServerRights.give(owner, server);
    return outcome;
  }

  /**
   * Whether a database is up to date.
   *
   * @param database the database
   * @return true if no migration waits to be applied
   */
  public static boolean upToDate(DataSource database) {
    return configuration(database).load().info().pending().length == 0;
  }

  /**
   * Which version a database has.
   *
   * @param database the database
   * @return the newest migration that was applied, {@code empty} if there was none
   */
  public static String version(DataSource database) {
    var current = configuration(database).load().info().current();
    return current == null ? "empty" : current.getVersion().getVersion();
  }

  /** How this database is migrated. */
  static FluentConfiguration configuration(DataSource database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations(PLACE)
        .placeholders(Dialect.of(database).words())
        // A server that finds no migrations would otherwise run on an empty schema and call it
        // success.
        .failOnMissingLocations(true)
        .loggers(QuietLog.class.getName());
  }

  private static String version(@Nullable String version, String otherwise) {
    return version == null || version.isEmpty()
        ? otherwise
        : MigrationVersion.fromVersion(version).getVersion();
  }
}
