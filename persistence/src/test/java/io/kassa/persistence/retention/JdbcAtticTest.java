package io.kassa.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredPorts;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.retention.Keepsake;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is old goes, a handful at a time, and nothing else. */
class JdbcAtticTest {

  private static final Instant OLD = Instant.parse("2025-11-23T12:00:00.001Z");
  private static final int ALL = 100;

  abstract static class Contract extends StoredPorts {

    Contract(Database database) {
      super(database);
    }

    private JdbcAttic attic() {
      return JdbcAtticTest.attic(database().dataSource());
    }

    @ParameterizedTest
    @EnumSource(Keepsake.class)
    void what_is_old_goes_in_handfuls_oldest_first_and_what_is_not_stays(Keepsake what) {
      for (int i = 0; i < 5; i++) {
        put(what, i, OLD.minusMillis(i + 1));
      }
      put(what, 5, OLD);
      put(what, 6, OLD.plus(Duration.ofDays(365)));

      assertThat(attic().forget(what, OLD, 3)).isEqualTo(3);
      assertThat(attic().forget(what, OLD, 3)).isEqualTo(2);
      assertThat(attic().forget(what, OLD, 3)).isZero();
      assertThat(count(what)).isEqualTo(2);
    }

    @Test
    void the_record_goes_from_its_beginning_on() {
      for (int i = 1; i <= 4; i++) {
        sql(
            "insert into audit_trail (id, happened_at, staff_name, network_address, action, subject,"
                + " chain_number, previous_hash, entry_hash) values ('"
                + UUID.randomUUID()
                + "', current_timestamp, '', '', '', '', "
                + i
                + ", '', '')");
      }
      assertThat(attic().forgetRecord(3, 2)).isEqualTo(2);
      assertThat(attic().forgetRecord(3, ALL)).isEqualTo(1);
      assertThat(attic().forgetRecord(3, ALL)).isZero();
      assertThat(sql("update audit_trail set subject = 's' where chain_number = 4")).isOne();
    }

    private void put(Keepsake what, int number, Instant at) {
      var id = RowId.at(at);
      var time = "timestamp with time zone '" + at + "'";
      sql(
          switch (what) {
            case BASKETS ->
                "insert into baskets (token, lines, touched_at, revision) values ('b%d', '', %s, 1)"
                    .formatted(number, time);
            case NOTIFICATIONS ->
                """
                insert into notifications (id, event_id, event_hash, genuine, type, occurred_at,
                  body, received_at, times, last_received_at)
                values ('%s', 'e', 'e%d', false, '', '', '', %s, 1, current_timestamp)
                """
                    .formatted(id, number, time);
            case JOURNAL ->
                """
                insert into payment_journal (id, order_number, payment_id, written_at, messenger,
                  detail, happening, word, state_before, state_after)
                values ('%s', 'KM4T-9XQ2', '%s', %s, '', '', '', '', '', '')
                """
                    .formatted(id, payment(), time);
          });
    }

    /** The journal's lines are about a payment that exists. */
    private UUID payment() {
      var id = UUID.nameUUIDFromBytes(new byte[1]);
      var exists = "select 1 from payments where id = '" + id + "'";
      sql(
          """
          insert into orders (number, token, basket_token, status, placed_at, language,
            customer_name, customer_email, email_search, currency, total_cents, delivery_method,
            delivery_title, delivery_cents, delivery_vat, revision)
          select 'KM4T-9XQ2', 't', 'b', 'PENDING', current_timestamp, 'NL', '', '', '', 'EUR', 1,
            '', '', 0, 21, 1 where not exists (%s)
          """
              .formatted(exists));
      sql(
          """
          insert into payments (id, order_number, attempt, reference, amount_cents, currency,
            state, started_at, revision)
          select cast('%s' as uuid), 'KM4T-9XQ2', 1, 'r', 1, 'EUR', 'OPENING', current_timestamp, 1
          where not exists (%s)
          """
              .formatted(id, exists));
      return id;
    }

    private int count(Keepsake what) {
      var table =
          switch (what) {
            case BASKETS -> "baskets";
            case NOTIFICATIONS -> "notifications";
            case JOURNAL -> "payment_journal";
          };
      try (var connection = database().dataSource().getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        return row.getInt(1);
      } catch (SQLException refused) {
        throw new AssertionError(refused);
      }
    }

    private int sql(String change) {
      try (var connection = database().dataSource().getConnection();
          var statement = connection.createStatement()) {
        return statement.executeUpdate(change);
      } catch (SQLException refused) {
        throw new AssertionError(refused);
      }
    }
  }

  private static JdbcAttic attic(DataSource owner) {
    var attic = new JdbcAttic();
    attic.owner = owner;
    return attic;
  }

  @Nested
  class OnH2 extends Contract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends Contract {
    OnPostgres() {
      super(Databases.postgres());
    }

    @Test
    void the_servers_role_may_forget_nothing_by_itself() {
      var attic = JdbcAtticTest.attic(database().asServer());
      assertThatThrownBy(() -> attic.forget(Keepsake.JOURNAL, OLD, ALL))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> attic.forgetRecord(1, ALL))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
