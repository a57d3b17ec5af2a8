package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.search.SavedViewsContract;
import org.junit.jupiter.api.Nested;

class JpaSavedViewsTest {

  @Nested
  class OnH2 extends StoredPorts implements SavedViewsContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements SavedViewsContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
