package io.kassa.web.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.refund.RefundLimits;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffToken;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.view.Rendered;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bo looks after Eva, for whom a provider vouches. */
class VouchedForTest {

  private final Desk desk = Desk.of("bo", Role.ADMINISTRATOR);
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.BO);
  private final Office office = new Office(desk, lobby);

  @ParameterizedTest
  @EnumSource(Language.class)
  void whom_a_provider_vouches_for_is_listed_and_can_be_signed_out(Language language) {
    var eva = new StaffName("openid:eva");
    var now = desk.stage.clock.instant();
    lobby.sessions.open(
        StaffSession.vouchedFor(eva, Role.CLERK, now, "::1", "", now),
        StaffToken.random().digest());
    var resource = new VouchedForResource(lobby.sessions, desk.pen, desk.stage.clock);
    assertThat(Rendered.html(new PeopleResource(office.people(), desk.pen).list(), language))
        .contains("data-vouched-for=\"openid:eva\"", "/console/people/openid:eva/sessions/end")
        .doesNotContain("console.openid");

    assertThat(resource.end("bo").getStatus()).isEqualTo(303);
    assertThat(lobby.sessions.of(Lobby.BO, now)).hasSize(1);
    office.limits.replace(
        "openid:eva", new RefundLimits(Optional.of(Money.euroCents(1)), Optional.empty()));
    assertThat(Rendered.html(new PeopleResource(office.people(), desk.pen).list(), language))
        .doesNotContain("data-absent");
    assertThat(resource.end("openid:eva").getStatus()).isEqualTo(303);
    assertThat(lobby.sessions.vouchedFor(now)).isEmpty();
    assertThat(desk.record().getFirst()).startsWith("bo ENDED_SESSIONS openid:eva ");
    assertThat(Rendered.html(new PeopleResource(office.people(), desk.pen).list(), language))
        .contains("data-absent=\"openid:eva\"", "href=\"/console/people/openid:eva\"")
        .doesNotContain("console.openid", "data-vouched-for");
  }

  @Test
  void the_page_of_whom_a_provider_vouches_for_shows_the_claimed_role_and_changes_no_account() {
    var now = desk.stage.clock.instant();
    assertThat(shown("openid:eva")).contains("Not signed in now").doesNotContain("data-role");
    lobby.sessions.open(
        StaffSession.vouchedFor(new StaffName("openid:eva"), Role.CLERK, now, "::1", "", now),
        StaffToken.random().digest());

    assertThat(shown("openid:eva"))
        .contains("data-role=\"CLERK\"", "/console/people/openid:eva/sessions/end")
        .contains("/console/people/openid:eva/limits");
    assertThat(office.person().change("openid:eva", "disable", "", "").getStatus()).isEqualTo(404);
    assertThat(office.person().one("openid:", "").status()).isEqualTo(404);
  }

  private String shown(String name) {
    return Rendered.html(office.person().one(name, ""), Language.EN);
  }
}
