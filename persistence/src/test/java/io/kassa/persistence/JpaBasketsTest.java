package io.kassa.persistence;

import io.kassa.order.BasketsContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaBasketsTest {

  @Nested
  class OnH2 extends StoredPorts implements BasketsContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements BasketsContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
