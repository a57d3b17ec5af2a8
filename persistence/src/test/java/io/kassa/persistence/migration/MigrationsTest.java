package io.kassa.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.persistence.testing.Databases;
import io.kassa.testing.AtOnce;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {

  static Stream<DataSource> emptyDatabases() {
    var name = "empty_" + Long.toHexString(System.nanoTime());
    return Stream.of(Databases.emptyH2(name), Databases.emptyPostgres(name));
  }

  @ParameterizedTest
  @MethodSource("emptyDatabases")
  void an_empty_database_gets_the_whole_schema_once(DataSource database) {
    assertThat(Migrations.upToDate(database)).isFalse();
    var first = Migrations.apply(database);
    assertThat(first.from()).isEqualTo("empty");
    assertThat(first.applied()).isPositive();
    assertThat(first).hasToString("The database schema went from version empty to " + first.to());
    assertThat(Migrations.upToDate(database)).isTrue();
    var second = Migrations.apply(database);
    assertThat(second.applied()).isZero();
    assertThat(second).hasToString("The database schema is at version " + first.to());
  }

  @ParameterizedTest
  @MethodSource("emptyDatabases")
  void the_database_refuses_what_no_program_should_write(DataSource database) throws SQLException {
    Migrations.apply(database);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var wrong :
          new String[] {
            order("'LOST'", "1", "null"), order("'OPEN'", "-1", "null"), order("'OPEN'", "1", "'x'")
          }) {
        assertThatThrownBy(() -> statement.execute(wrong))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("orders_");
      }
      assertThat(statement.executeUpdate(order("'OPEN'", "1", "null"))).isEqualTo(1);
    }
  }

  @Test
  void servers_that_start_at_once_migrate_once() {
    var database = Databases.emptyPostgres("at_once_" + Long.toHexString(System.nanoTime()));
    var servers = AtOnce.run(3, server -> Migrations.apply(database).applied());
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results()).filteredOn(applied -> applied > 0).hasSize(1);
  }

  private static String order(String status, String cents, String street) {
    return "insert into orders (number, token, basket_token, status, placed_at, language, customer_name,"
        + " customer_email, email_search, currency, total_cents, delivery_method, delivery_title,"
        + " delivery_cents, delivery_vat, street, postal_code, town, revision)"
        + " values ('KM4T-9XQA', 'token', 'basket', "
        + status
        + ", current_timestamp, 'NL', 'name', 'email', 'email', 'EUR', "
        + cents
        + ", 'bpost', 'title', 0, 21, "
        + street
        + ", null, null, 1)";
  }
}
