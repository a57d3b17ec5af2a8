package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.refund.RefundsContract;
import org.junit.jupiter.api.Nested;

class JpaRefundsTest {

  @Nested
  class OnH2 extends StoredPorts implements RefundsContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements RefundsContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
