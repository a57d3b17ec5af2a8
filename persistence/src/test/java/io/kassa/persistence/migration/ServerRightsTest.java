package io.kassa.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.TwoRoles;
import io.kassa.testing.AtOnce;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The servers' role on PostgreSQL. That it may do enough is proven by all other tests here: they
 * run as it.
 */
class ServerRightsTest {

  private static final Arrival ARRIVAL = new Arrival(Clock.systemUTC(), pause -> {});
  private static final TwoRoles ROLES = TwoRoles.in(empty());

  private static PGSimpleDataSource empty() {
    return Databases.emptyPostgres("rights_" + Long.toHexString(System.nanoTime()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_trail set subject = ''",
        "delete from audit_trail",
        "delete from audit_head",
        "update payment_journal set word = ''",
        "delete from payment_journal",
        "update order_lines set unit_cents = 1",
        "delete from orders",
        "delete from payments",
        "delete from refunds",
        "update order_notes set text = ''",
        "update shown_at_order set order_number = ''",
        "delete from flyway_schema_history",
        "truncate baskets",
        "drop table baskets",
        "alter table baskets add column more varchar",
        "create table mine (id int)"
      })
  void what_was_written_once_stays_and_the_schema_is_the_owner_s(String deed) {
    assertThatThrownBy(() -> execute(ROLES.server(), deed))
        .isInstanceOf(SQLException.class)
        .extracting(refused -> ((SQLException) refused).getSQLState())
        .isEqualTo("42501");
  }

  @Test
  void every_table_is_thought_of() throws SQLException {
    assertThat(tables("has_table_privilege('kassa', oid, 'select')"))
        .isEqualTo(tables("true"))
        .hasSizeGreaterThan(20);
  }

  @Test
  void a_server_without_the_owner_s_password_starts_where_nothing_is_to_be_migrated() {
    var migration = migration(ROLES.server());
    migration.bringUpToDate(ARRIVAL, Optional.of("kassa"));
    assertThat(migration.isDone()).isTrue();
  }

  @Test
  void where_something_is_to_be_migrated_it_does_not_start() throws SQLException {
    var roles = TwoRoles.in(empty());
    execute(
        roles.owner(),
        "delete from flyway_schema_history where installed_rank ="
            + " (select max(installed_rank) from flyway_schema_history)");
    var migration = migration(roles.server());
    assertThatThrownBy(() -> migration.bringUpToDate(ARRIVAL, Optional.of("kassa")))
        .isInstanceOf(FlywayException.class)
        .matches(Refusal::isOne);
    assertThat(migration.isDone()).isFalse();
  }

  @Test
  void servers_that_start_at_once_give_the_same_rights() {
    var servers = AtOnce.run(4, server -> ServerRights.give(ROLES.owner(), "kassa"));
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results()).containsOnly(true);
  }

  @Test
  void one_role_for_both_needs_nothing_and_no_other_database_knows_roles() {
    assertThat(ServerRights.give(ROLES.owner(), "kassa_owner")).isFalse();
    assertThat(ServerRights.give(Databases.emptyH2("rights"), "kassa")).isFalse();
  }

  @Test
  void a_role_that_is_not_there_stops_the_start() {
    assertThatThrownBy(() -> ServerRights.give(ROLES.owner(), "no \"body"))
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("no \"body");
  }

  private static SchemaMigration migration(DataSource database) {
    var migration = new SchemaMigration();
    migration.database = database;
    return migration;
  }

  private static List<String> tables(String condition) throws SQLException {
    var names = new TreeSet<String>();
    try (var connection = ROLES.owner().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select relname from pg_class where relkind = 'r'"
                    + " and relnamespace = 'public'::regnamespace and "
                    + condition)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return List.copyOf(names);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
