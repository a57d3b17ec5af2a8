package io.kassa.persistence.health;

import io.kassa.persistence.migration.SchemaMigration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the schema is up to date. */
@Startup
@ApplicationScoped
public class SchemaStarted implements HealthCheck {

  @Inject SchemaMigration migration;

  /** Tells what the migration found out; asks nobody. */
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("schema").status(migration.isDone()).build();
  }
}
