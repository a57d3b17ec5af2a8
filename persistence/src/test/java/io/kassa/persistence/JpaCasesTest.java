package io.kassa.persistence;

import io.kassa.cases.CasesContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaCasesTest {

  @Nested
  class OnH2 extends StoredPorts implements CasesContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements CasesContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
