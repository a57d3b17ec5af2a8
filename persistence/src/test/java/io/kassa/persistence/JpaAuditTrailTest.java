package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.staff.AuditTrailContract;
import org.junit.jupiter.api.Nested;

class JpaAuditTrailTest {

  @Nested
  class OnH2 extends StoredPorts implements AuditTrailContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements AuditTrailContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
