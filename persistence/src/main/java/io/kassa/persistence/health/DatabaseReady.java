package io.kassa.persistence.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready while the database answers. Without it no page with a basket can be shown, so the load
 * balancer should send shoppers elsewhere. The answer comes within three seconds whatever the
 * database does, so that a load balancer learns of an outage within five.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  /** Longer than an answer takes on a busy day, shorter than a load balancer's patience. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Resource(lookup = "jdbc/kassa")
  DataSource database;

  private @Nullable FutureTask<Boolean> asked;

  /** Asks the database for nothing, with a short time limit. */
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  boolean answers() {
    try {
      return question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException silent) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * One question at a time, shared by all who ask meanwhile: a database that hangs holds one
   * connection for it, not one more with every look of the load balancer.
   */
  private synchronized FutureTask<Boolean> question() {
    var last = asked;
    if (last != null && !last.isDone()) {
      return last;
    }
    var next = new FutureTask<>(this::ask);
    asked = next;
    Thread.ofVirtual().name("database-ready").start(next);
    return next;
  }

  private boolean ask() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      // A database that vanished sends no farewell; the pool learns of it here and drops what it
      // holds.
      connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
      return statement.execute("select 1");
    }
  }
}
