package io.kassa.staff;

import org.junit.jupiter.api.Nested;

/** The keepers that tests use keep what the real ones keep. */
class InMemoryPeopleTest {

  @Nested
  class Sessions implements StaffSessionsContract {
    private final StaffSessions sessions = new InMemoryStaffSessions();

    @Override
    public StaffSessions staffSessions() {
      return sessions;
    }
  }

  @Nested
  class Guests implements InvitationsContract {
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
    private final Invitations invitations = new InMemoryInvitations(accounts);

    @Override
    public Invitations invitations() {
      return invitations;
    }

    @Override
    public StaffAccounts accounts() {
      return accounts;
    }
  }

  @Nested
  class Factors implements SecondFactorsContract {
    private final StaffAccounts accounts = new InMemoryStaffAccounts();
    private final SecondFactors factors = new InMemorySecondFactors();

    @Override
    public SecondFactors secondFactors() {
      return factors;
    }

    @Override
    public StaffAccounts accounts() {
      return accounts;
    }
  }

  @Nested
  class Tries implements SignInTriesContract {
    private final SignInTries tries = new InMemorySignInTries();

    @Override
    public SignInTries signInTries() {
      return tries;
    }
  }
}
