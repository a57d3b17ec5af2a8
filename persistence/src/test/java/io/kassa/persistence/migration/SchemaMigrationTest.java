package io.kassa.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.WatchedDataSource;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

  private static final Arrival ARRIVAL = new Arrival(Clock.systemUTC(), pause -> {});

  @Test
  void the_start_of_each_module_is_told_and_the_schema_is_migrated_once() {
    var watched = new WatchedDataSource(Databases.emptyH2("start"));
    var migration = new SchemaMigration();
    migration.database = watched.dataSource();
    assertThat(migration.isDone()).isFalse();
    migration.bringUpToDate(ARRIVAL, Optional.empty());
    assertThat(migration.isDone()).isTrue();
    assertThat(watched.drain()).isNotEmpty();
    migration.bringUpToDate(ARRIVAL, Optional.empty());
    assertThat(watched.drain()).isEmpty();
  }

  @Test
  void a_database_that_is_not_there_stops_the_start() {
    var nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:file:./no/such/database;IFEXISTS=TRUE");
    var migration = new SchemaMigration();
    migration.database = nowhere;
    assertThatThrownBy(() -> migration.bringUpToDate(ARRIVAL, Optional.empty()))
        .isInstanceOf(FlywayException.class);
    assertThat(migration.isDone()).isFalse();
  }
}
