package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditBookContract;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.audit.ChainFinding.Broken;
import io.kassa.audit.ChainFinding.Fault;
import io.kassa.audit.ChainFinding.Whole;
import io.kassa.audit.ChainLink;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.staff.AuditAction;
import io.kassa.testing.AtOnce;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain in real databases, and what somebody finds out who writes past the shop. */
class AuditChainTest {

  private static final String ROW =
      "insert into audit_trail (id, happened_at, staff_name, network_address, action, subject)"
          + " values ('00000000-0000-7000-8000-00000000000%d', '2026-11-0%d 09:00:00+00',"
          + " 'mallory', '::1', 'LISTED_ORDERS', '')";

  abstract static class Contract extends StoredPorts implements AuditBookContract {

    Contract(Database database) {
      super(database);
    }

    private int sql(String statement) {
      try (var connection = database().dataSource().getConnection();
          var done = connection.createStatement()) {
        return done.executeUpdate(statement);
      } catch (SQLException refused) {
        throw new AssertionError(refused);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "staff_name = 'bob'",
          "network_address = '::2'",
          "action = 'LISTED_ORDERS'",
          "subject = 's9'",
          "subject_word = 's9'",
          "before_text = ''",
          "after_text = 'x'",
          "happened_at = happened_at + interval '1' minute",
          "entry_hash = repeat('a', 64)",
          "previous_hash = repeat('a', 64)"
        })
    void whatever_is_altered_in_a_row_is_found(String change) {
      written(5);
      assertThat(sql("update audit_trail set " + change + " where chain_number = 3")).isOne();
      assertThat(verified()).isEqualTo(new Broken(3, Fault.ALTERED));
    }

    @Test
    void a_row_that_is_gone_is_found() {
      written(5);
      sql("delete from audit_trail where chain_number in (2, 4)");
      assertThat(verified()).isEqualTo(new Broken(2, Fault.MISSING));
    }

    @Test
    void a_beginning_that_somebody_moved_is_found_because_the_record_does_not_say_so() {
      written(5);
      var second = auditBook().link(2).orElseThrow();
      sql("delete from audit_trail where chain_number <= 2");
      sql("update audit_head set forgotten_number = 2, forgotten_hash = '" + second.hash() + "'");
      assertThat(verified()).isEqualTo(new Broken(2, Fault.MISSING));
    }

    @Test
    void what_was_forgotten_may_be_there_or_gone() {
      written(5);
      assertThat(auditBook().forget(AT.plusMillis(3500), AT.plusSeconds(9))).isTrue();
      sql("delete from audit_trail where chain_number in (1, 3)");
      assertThat(verified()).isInstanceOf(Whole.class);
      sql("delete from audit_trail where chain_number = 4");
      assertThat(verified()).isEqualTo(new Broken(4, Fault.MISSING));
    }

    @Test
    void a_cut_at_the_end_is_found_by_the_head() {
      written(5);
      sql("delete from audit_trail where chain_number >= 4");
      assertThat(verified()).isEqualTo(new Broken(4, Fault.CUT_OFF));
      sql("delete from audit_trail");
      assertThat(verified()).isEqualTo(new Broken(1, Fault.CUT_OFF));
    }

    @Test
    void a_row_behind_the_end_is_found() {
      written(2);
      sql(ROW.formatted(1, 1));
      sql(
          "update audit_trail set chain_number = 3, previous_hash = '', entry_hash = ''"
              + " where chain_number is null");
      assertThat(verified()).isEqualTo(new Broken(3, Fault.INSERTED));
    }

    @Test
    void a_row_outside_the_chain_is_found_and_never_taken_in() {
      written(2);
      sql(ROW.formatted(1, 1));
      written(1);
      assertThat(verified()).isEqualTo(new Broken(1, Fault.UNBOUND));
      assertThat(auditBook().page(AuditFilter.ALL, AuditCursor.NEWEST, 10))
          .filteredOn(line -> line.link().isEmpty())
          .singleElement()
          .satisfies(line -> assertThat(line.entry().who()).isEqualTo("mallory"));
    }

    @Test
    void an_end_that_was_moved_back_with_its_rows_is_found_by_an_anchor_alone() {
      written(3);
      var anchor = auditBook().end();
      var second = auditBook().link(2).orElseThrow();
      sql("delete from audit_trail where chain_number = 3");
      sql("update audit_head set last_number = 2, last_hash = '" + second.hash() + "'");
      assertThat(verified()).isInstanceOf(Whole.class);
      assertThat(verified(anchor)).isEqualTo(new Broken(3, Fault.REWRITTEN));
    }

    @Test
    void what_was_written_before_there_was_a_chain_is_bound_once_oldest_first() {
      sql(ROW.formatted(1, 3));
      sql(ROW.formatted(2, 1));
      sql(ROW.formatted(3, 2));
      sql("update audit_head set adopts_until = '2026-11-03 09:00:00+00'");
      written(1);

      var links = auditBook().links(0, 10);
      assertThat(links)
          .extracting(link -> link.entry().at().toString().substring(8, 10))
          .containsExactly("01", "02", "03", "02", "02");
      assertThat(links.get(3).entry().action()).isEqualTo(AuditAction.ADOPTED_ENTRIES.name());
      assertThat(links.get(3).entry().subject()).isEqualTo("3");
      assertThat(verified()).isEqualTo(new Whole(auditBook().end()));

      sql(ROW.formatted(4, 4));
      assertThat(verified()).as("while the version before may still run").isInstanceOf(Whole.class);
      assertThat(auditBook().unbound()).isZero();
    }

    @Test
    void servers_that_write_at_once_make_one_chain() {
      int each = 25;
      var servers =
          AtOnce.run(
              4,
              server -> {
                for (int n = 0; n < each; n++) {
                  note("server" + server, AuditAction.VIEWED_ORDER, "s" + n, n);
                }
                return server;
              });
      assertThat(servers.refusals()).isEmpty();
      assertThat(auditBook().links(0, AuditBook.MOST))
          .hasSize(4 * each)
          .allMatch(ChainLink::isItself);
      assertThat(verified()).isEqualTo(new Whole(auditBook().end()));
    }

    @Test
    void an_entry_outlives_the_transaction_that_fails_around_it_in_three_round_trips() {
      database().statements();
      try {
        database()
            .transactions()
            .inNew(() -> {
              written(1);
              throw new IllegalStateException("refused");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("refused");
      }
      assertThat(auditBook().link(1)).isPresent();
      assertThat(database().statements().stream().limit(3))
          .satisfiesExactly(
              sql -> assertThat(sql).contains(" from audit_head ").endsWith("for update"),
              sql -> assertThat(sql).startsWith("update audit_head "),
              sql -> assertThat(sql).startsWith("insert into audit_trail "));
    }
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
  }
}
