package io.kassa.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.persistence.testing.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Row D10 of the fault matrix: while servers are replaced one by one, two versions of the shop run
 * on one schema, which is already that of the newer one.
 */
class TwoVersionsTest {

  /**
   * What the first version writes, with the columns that it knows; the number tells orders apart.
   */
  private static final String WRITES =
      """
      insert into baskets (token, lines, touched_at, revision)
        values ('basket-@', 'coffee:1', current_timestamp, 1);
      insert into orders (number, token, basket_token, status, placed_at, language, customer_name,
        customer_email, email_search, currency, total_cents, delivery_method, delivery_title,
        delivery_cents, delivery_vat, revision)
        values ('KM4T-9XQ@', 'token-@', 'basket-@', 'PENDING', current_timestamp, 'NL', 'An',
        'an@example.be', 'an@example.be', 'EUR', 1250, 'pick-up', 'Afhalen', 0, 21, 1);
      insert into order_lines (order_number, position, product, title, quantity, unit_cents, vat)
        values ('KM4T-9XQ@', 0, 'coffee', 'Koffie', 1, 1250, 6);
      insert into payments (id, order_number, attempt, reference, amount_cents, currency, state,
        current_for, started_at, next_check_at, revision)
        values ('00000000-0000-7000-8000-00000000000@', 'KM4T-9XQ@', 1, 'reference-@', 1250, 'EUR',
        'OPENING', 'KM4T-9XQ@', current_timestamp, current_timestamp, 1);
      insert into payment_journal (id, order_number, payment_id, written_at, messenger, detail,
        happening, word, state_before, state_after)
        values ('00000000-0000-7000-8000-00000000001@', 'KM4T-9XQ@',
        '00000000-0000-7000-8000-00000000000@', current_timestamp, 'CHECKOUT', '', 'STARTED', '',
        'OPENING', 'OPENING');
      insert into audit_trail (id, happened_at, staff_name, network_address, action, subject)
        values ('00000000-0000-7000-8000-00000000002@', current_timestamp, 'an', '::1',
        'LISTED_ORDERS', '');
      update payments set state = 'PAID', last_word = 'settled', last_read_at = current_timestamp,
        next_check_at = null, current_for = null, revision = 2
        where id = '00000000-0000-7000-8000-00000000000@' and revision = 1;
      update orders set status = 'PAID', revision = 2 where number = 'KM4T-9XQ@' and revision = 1;
      update baskets set ordered_as = 'KM4T-9XQ@', revision = 2
        where token = 'basket-@' and revision = 1
      """;

  static Stream<DataSource> emptyDatabases() {
    var name = "versions_" + Long.toHexString(System.nanoTime());
    return Stream.of(Databases.emptyH2(name), Databases.emptyPostgres(name));
  }

  @ParameterizedTest
  @MethodSource("emptyDatabases")
  void a_migration_takes_nothing_away_that_the_version_before_uses(DataSource database)
      throws SQLException {
    var versions =
        Arrays.stream(at(database, "latest").info().all()).map(MigrationInfo::getVersion);
    var before = new TreeMap<String, Column>();
    for (var version : versions.map(MigrationVersion::getVersion).toList()) {
      at(database, version).migrate();
      var after = columns(database);
      assertThat(after).as("what version %s leaves", version).containsAllEntriesOf(before);
      assertThat(after)
          .as("columns that version %s adds to tables that others write to", version)
          .allSatisfy((name, column) ->
              assertThat(
                      before.containsKey(name)
                          || column.mayBeLeftOut()
                          || isNew(before, column.table()))
                  .as(name)
                  .isTrue());
      before.putAll(after);
    }
    assertThat(Migrations.upToDate(database)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("emptyDatabases")
  void what_the_version_before_writes_is_taken_after_the_migration(DataSource database)
      throws SQLException {
    at(database, "1").migrate();
    write(database, 1);
    Migrations.apply(database);
    write(database, 2);
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from orders where status = 'PAID'")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(2);
    }
  }

  private record Column(String table, String type, boolean mayBeLeftOut) {}

  private static boolean isNew(Map<String, Column> before, String table) {
    return before.values().stream().noneMatch(column -> column.table().equals(table));
  }

  private static void write(DataSource database, int number) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var sql : WRITES.replace("@", String.valueOf(number)).split(";", -1)) {
        assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
      }
    }
  }

  private static Flyway at(DataSource database, String version) {
    return Migrations.configuration(database).target(version).load();
  }

  private static Map<String, Column> columns(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return columns(connection);
    }
  }

  private static Map<String, Column> columns(Connection connection) throws SQLException {
    var found = new TreeMap<String, Column>();
    var sql =
        """
        select table_name, column_name, data_type, is_nullable, column_default
        from information_schema.columns
        where table_schema = 'public' and table_name not like 'flyway%'
        """;
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      while (row.next()) {
        boolean leftOut = row.getString(4).equals("YES") || row.getString(5) != null;
        found.put(
            row.getString(1) + "." + row.getString(2),
            new Column(row.getString(1), row.getString(3), leftOut));
      }
    }
    return found;
  }
}
