package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.web.console.Desk;
import io.kassa.web.console.openid.Provider;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant NOW = Instant.EPOCH;
  private static final StaffSession ANS =
      StaffSession.begun(Lobby.AN, StaffSession.Stage.OPEN, "", "", NOW);
  private static final StaffSession EVAS =
      StaffSession.vouchedFor(new StaffName("openid:eva"), Role.MANAGER, NOW, "", "", NOW);

  private static Lobby lobby(String... settings) {
    return new Lobby(Desk.ofNobody(), "required", Provider.settings(settings));
  }

  @Test
  void an_account_has_its_own_role_and_a_provider_s_person_the_claimed_one() {
    assertThat(lobby().standing.of(ANS)).contains(Role.CLERK);
    assertThat(lobby().standing.of(EVAS)).contains(Role.MANAGER);
  }

  @Test
  void a_closed_account_opens_nothing() {
    var lobby = lobby();
    lobby.accounts.disable(Lobby.AN, NOW);

    assertThat(lobby.standing.of(ANS)).isEmpty();
  }

  @Test
  void without_the_provider_its_people_are_out() {
    assertThat(new Lobby(Desk.ofNobody(), "required").standing.of(EVAS)).isEmpty();
  }

  @Test
  void where_only_the_provider_opens_our_own_accounts_are_out() {
    var only = lobby("kassa.openid.only", "true");

    assertThat(only.standing.of(ANS)).isEmpty();
    assertThat(only.standing.of(EVAS)).contains(Role.MANAGER);
  }
}
