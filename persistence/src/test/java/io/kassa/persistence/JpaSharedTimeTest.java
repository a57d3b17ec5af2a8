package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.time.SharedTimeContract;
import org.junit.jupiter.api.Nested;

class JpaSharedTimeTest {

  @Nested
  class OnH2 extends StoredPorts implements SharedTimeContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements SharedTimeContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
