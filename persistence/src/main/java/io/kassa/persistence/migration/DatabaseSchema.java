package io.kassa.persistence.migration;

import io.kassa.operation.Schema;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;

/** Asks the migrations' own table which version the database has. */
@Dependent
public class DatabaseSchema implements Schema {

  @Resource(lookup = "jdbc/kassaMigrations")
  DataSource database;

  @Override
  public String version() {
    return Migrations.version(database);
  }

  @Override
  public boolean isUpToDate() {
    return Migrations.upToDate(database);
  }
}
