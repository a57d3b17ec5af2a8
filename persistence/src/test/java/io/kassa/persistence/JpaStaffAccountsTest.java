package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.staff.StaffAccountsContract;
import org.junit.jupiter.api.Nested;

class JpaStaffAccountsTest {

  @Nested
  class OnH2 extends StoredPorts implements StaffAccountsContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements StaffAccountsContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
