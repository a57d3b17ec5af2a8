package io.kassa.persistence;

import io.kassa.order.OrderListContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaOrderListTest {

  @Nested
  class OnH2 extends StoredPorts implements OrderListContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements OrderListContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
