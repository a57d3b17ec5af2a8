package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.search.OrderSearchContract;
import org.junit.jupiter.api.Nested;

class JpaOrderSearchTest {

  @Nested
  class OnH2 extends StoredPorts implements OrderSearchContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements OrderSearchContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
