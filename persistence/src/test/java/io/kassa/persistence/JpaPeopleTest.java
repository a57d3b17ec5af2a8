package io.kassa.persistence;

import io.kassa.persistence.testing.Databases;
import io.kassa.staff.InvitationsContract;
import io.kassa.staff.SecondFactorsContract;
import io.kassa.staff.SignInTriesContract;
import io.kassa.staff.StaffSessionsContract;
import org.junit.jupiter.api.Nested;

class JpaPeopleTest {

  @Nested
  class SessionsOnH2 extends StoredPorts implements StaffSessionsContract {
    SessionsOnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class SessionsOnPostgres extends StoredPorts implements StaffSessionsContract {
    SessionsOnPostgres() {
      super(Databases.postgres());
    }
  }

  @Nested
  class InvitationsOnH2 extends StoredPorts implements InvitationsContract {
    InvitationsOnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class InvitationsOnPostgres extends StoredPorts implements InvitationsContract {
    InvitationsOnPostgres() {
      super(Databases.postgres());
    }
  }

  @Nested
  class SecondFactorsOnH2 extends StoredPorts implements SecondFactorsContract {
    SecondFactorsOnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class SecondFactorsOnPostgres extends StoredPorts implements SecondFactorsContract {
    SecondFactorsOnPostgres() {
      super(Databases.postgres());
    }
  }

  @Nested
  class TriesOnH2 extends StoredPorts implements SignInTriesContract {
    TriesOnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class TriesOnPostgres extends StoredPorts implements SignInTriesContract {
    TriesOnPostgres() {
      super(Databases.postgres());
    }
  }
}
