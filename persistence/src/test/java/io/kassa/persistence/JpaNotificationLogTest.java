package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.notification.NotificationLogContract;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JpaNotificationLogTest {

  abstract static class Contract extends StoredPorts implements NotificationLogContract {

    Contract(Database database) {
      super(database);
    }

    @Test
    void what_stays_unknown_is_looked_at_ever_more_rarely() throws SQLException {
      notifications().receive(NotificationLogContract.genuine(unwritten(), NOW));
      claimAt(NOW.plusSeconds(59));
      assertThat(nextLook()).isEqualTo(NOW);
      claimAt(NOW.plusSeconds(60));
      assertThat(nextLook()).isEqualTo(NOW.plusSeconds(120));
      claimAt(NOW.plusSeconds(119));
      assertThat(nextLook()).isEqualTo(NOW.plusSeconds(120));
      claimAt(NOW.plusSeconds(3600));
      assertThat(nextLook()).isEqualTo(NOW.plusSeconds(7200));
    }

    private void claimAt(Instant now) {
      assertThat(notifications().claimUnfolded(now, LEASE, 10)).isEmpty();
    }

    private Instant nextLook() throws SQLException {
      try (var connection = database().dataSource().getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select next_try_at from notifications")) {
        assertThat(rows.next()).isTrue();
        return rows.getObject(1, OffsetDateTime.class).toInstant();
      }
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
