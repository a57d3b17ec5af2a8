package io.kassa.persistence.migration;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date when the application starts, before anybody else uses the database.
 * A database that is not there yet is waited for; if anything else fails the application does not
 * start.
 */
@ApplicationScoped
public class SchemaMigration {

  private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

  /** Not part of transactions: a migration commits what it did by itself. */
  @Resource(lookup = "jdbc/kassaMigrations")
  DataSource database;

  /** The present time. */
  @Inject Clock clock;

  private volatile boolean done;

  /**
   * Whether the schema is up to date.
   *
   * @return true once all migrations are applied
   */
  public boolean isDone() {
    return done;
  }

  /** The container tells every module's start; the schema is the same for all of them. */
  void migrate(
      @Observes
          @Initialized(ApplicationScoped.class)
          @Priority(Interceptor.Priority.PLATFORM_BEFORE)
          Object start,
      @ConfigProperty(name = "kassa.db.user") Optional<String> server) {
    bringUpToDate(new Arrival(clock, SchemaMigration::pause), server);
  }

  synchronized void bringUpToDate(Arrival arrival, Optional<String> server) {
    if (!done) {
      var outcome = arrival.await(() -> migrate(server));
      LOG.log(Level.INFO, outcome::toString);
      done = true;
    }
  }

  private Migrations.Outcome migrate(Optional<String> server) {
    try {
      return server
          .map(role -> Migrations.apply(database, role))
          .orElseGet(() -> Migrations.apply(database));
    } catch (FlywayException failure) {
      if (Refusal.isOne(failure)) {
        LOG.log(
            Level.ERROR,
            "The database's role may not change the tables, which this release must: give this"
                + " server kassa.db.migration.user and kassa.db.migration.password, or start one"
                + " that has them first");
      }
      throw failure;
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was given up", stop);
    }
  }
}
