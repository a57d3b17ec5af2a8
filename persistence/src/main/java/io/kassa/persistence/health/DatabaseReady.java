package io.kassa.persistence.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers. Without it no page with a basket can be shown, so the load
 * balancer should send shoppers elsewhere.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  /** Longer than an answer takes on a busy day, shorter than a load balancer's patience. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Resource(lookup = "jdbc/kassa")
  DataSource database;

  /** Asks the database for nothing, with a short time limit. */
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  boolean answers() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout((int) PATIENCE.toSeconds());
      return statement.execute("select 1");
    } catch (SQLException silent) {
      return false;
    }
  }
}
