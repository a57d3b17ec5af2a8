package io.kassa.persistence;

import io.kassa.payment.OpenPayments;
import io.kassa.payment.OpenPaymentsContract;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaOpenPaymentsTest {

  @Nested
  class OnH2 extends StoredPorts implements OpenPaymentsContract {
    OnH2() {
      super(Databases.h2());
    }

    @Override
    public OpenPayments open() {
      return openPayments();
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements OpenPaymentsContract {
    OnPostgres() {
      super(Databases.postgres());
    }

    @Override
    public OpenPayments open() {
      return openPayments();
    }
  }
}
