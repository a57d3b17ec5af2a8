package io.kassa.persistence;

import io.kassa.figures.FiguresContract;
import io.kassa.ledger.JournalLine;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaFiguresTest {

  abstract static class OnAny extends StoredPorts implements FiguresContract {
    OnAny(Database database) {
      super(database);
    }

    @Override
    public void happened(JournalLine line) {
      database()
          .transactions()
          .inNew(() -> {
            journal().append(line);
            return line;
          });
    }
  }

  @Nested
  class OnH2 extends OnAny {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends OnAny {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
