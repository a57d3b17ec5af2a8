package io.kassa.persistence;

import io.kassa.order.AnOrder;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.time.SharedTimeContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JpaSharedTimeTest {

  abstract static class Contract extends StoredPorts implements SharedTimeContract {

    Contract(Database database) {
      super(database);
    }

    @Test
    void it_goes_on_while_the_caller_is_in_a_transaction() {
      database()
          .transactions()
          .inNew(() -> {
            orders().find(AnOrder.placed().build().number());
            requireMoving();
            return true;
          });
    }
  }

  @Nested
  class OnH2 extends Contract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends Contract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
