package io.kassa.persistence;

import io.kassa.notification.NotificationLogContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaNotificationLogTest {

  @Nested
  class OnH2 extends StoredPorts implements NotificationLogContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements NotificationLogContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
