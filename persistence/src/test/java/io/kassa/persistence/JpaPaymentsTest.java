package io.kassa.persistence;

import io.kassa.payment.ClaimsContract;
import io.kassa.payment.PaymentsContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaPaymentsTest {

  @Nested
  class OnH2 extends StoredPorts implements PaymentsContract, ClaimsContract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements PaymentsContract, ClaimsContract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
