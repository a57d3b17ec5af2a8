package io.kassa.persistence;

import io.kassa.order.OrdersContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaOrdersTest {

  @Nested
  class OnH2 extends StoredPorts implements OrdersContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements OrdersContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
