package io.kassa.persistence.migration;

import io.kassa.bean.Shared;
import io.kassa.operation.Schema;
import jakarta.annotation.Resource;
import javax.sql.DataSource;

/** Asks the migrations' own table which version the database has. */
@Shared
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
