package io.kassa.persistence;

import io.kassa.cases.CaseListContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaCaseListTest {

  @Nested
  class OnH2 extends StoredPorts implements CaseListContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements CaseListContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
