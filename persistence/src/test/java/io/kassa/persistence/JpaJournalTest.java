package io.kassa.persistence;

import io.kassa.ledger.JournalContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaJournalTest {

  @Nested
  class OnH2 extends StoredPorts implements JournalContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements JournalContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
