package io.kassa.persistence;

import io.kassa.payment.SweepPaceContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaSweepPaceTest {

  @Nested
  class OnH2 extends StoredPorts implements SweepPaceContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements SweepPaceContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
