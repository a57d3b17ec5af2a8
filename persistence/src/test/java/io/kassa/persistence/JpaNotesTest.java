package io.kassa.persistence;

import io.kassa.note.NotesContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaNotesTest {

  @Nested
  class OnH2 extends StoredPorts implements NotesContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements NotesContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
