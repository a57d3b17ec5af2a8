package io.kassa.web.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.Invitation;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffToken;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.http.PublicAddress;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bo looks after the accounts. */
class PeopleTest {

  private static final Pattern LINK =
      Pattern.compile("https://shop\\.example/console/invitation/([\\w-]{43})");

  private final Desk desk = Desk.of("bo", Role.ADMINISTRATOR);
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.BO);
  private final Office office = new Office(desk, lobby);

  @Test
  void a_guest_chooses_name_and_password_and_gets_the_role_that_was_offered() {
    var token = invite("CLERK", "");
    var guest = invitation();

    assertThat(guest.form(token).status()).isEqualTo(200);
    assertThat(guest.join(token, " cas ", "vier koeien in de wei").getStatus()).isEqualTo(303);
    var cas = lobby.accounts.find(new StaffName("cas")).orElseThrow();
    assertThat(cas.role()).isEqualTo(Role.CLERK);
    assertThat(guest.form(token).status()).isEqualTo(404);
    assertThat(desk.record().get(1)).isEqualTo("bo INVITED CLERK Cas 192.0.2.1");
    assertThat(desk.record().getFirst()).startsWith("cas JOINED");
    assertThat(desk.record().toString()).doesNotContain(token);
  }

  @Test
  void a_name_or_a_password_that_will_not_do_keeps_the_link_open() {
    var token = invite("CLERK", "");
    var guest = invitation();

    assertThat(html(guest.join(token, "cas!", "short")))
        .contains("href=\"#name\"", "href=\"#new-password\"", "at least 12 characters");
    assertThat(html(guest.join(token, "AN", "vier koeien in de wei")))
        .contains("Somebody has this name");
    assertThat(html(guest.join(token, "cassandra", "cassandra-cassandra")))
        .contains("must not hold your name")
        .doesNotContain("cassandra-cassandra");
    assertThat(guest.form(token).status()).isEqualTo(200);
  }

  @Test
  void an_old_invitation_opens_nothing() {
    var token = invite("VIEWER", "");
    desk.stage.clock.move(Invitation.LIFE);

    assertThat(invitation().form(token).status()).isEqualTo(404);
    var late = invitation().join(token, "cas", "vier koeien in de wei");
    assertThat(((Page) late.getEntity()).status()).isEqualTo(404);
  }

  @Test
  void what_matters_asks_for_the_password_again_after_a_while() {
    desk.stage.clock.move(Duration.ofMinutes(11));

    assertThat(html(invites("CLERK", ""))).contains("id=\"again\"", "Enter your password");
    assertThat(html(invites("CLERK", "wrong"))).contains("The password is wrong");
    assertThat(html(invites("CLERK", Lobby.PASSWORD))).contains("/console/invitation/");
    assertThat(html(invites("CLERK", ""))).contains("/console/invitation/");
  }

  @Test
  void a_new_role_holds_at_once_and_is_put_on_record_with_the_old_one() {
    assertThat(office.person().change("an", "role", "MANAGER", "").getStatus()).isEqualTo(303);

    assertThat(lobby.accounts.find(Lobby.AN).orElseThrow().role()).isEqualTo(Role.MANAGER);
    assertThat(desk.record().getFirst()).startsWith("bo CHANGED_ROLE an ");
  }

  @Test
  void nobody_changes_the_own_account() {
    for (var deed : new String[] {"role", "disable", "end-sessions", "remove-second-factor"}) {
      assertThat(office.person().change("bo", deed, "VIEWER", "").getStatus())
          .as(deed)
          .isEqualTo(409);
    }
    assertThat(lobby.accounts.find(Lobby.BO).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void a_closed_account_is_signed_out_everywhere() {
    var session =
        StaffSession.begun(
            Lobby.AN, StaffSession.Stage.OPEN, "::1", "", desk.stage.clock.instant());
    lobby.sessions.open(session, StaffToken.random().digest());

    office.person().change("an", "disable", "", "");

    assertThat(lobby.accounts.find(Lobby.AN).orElseThrow().isInUse()).isFalse();
    assertThat(lobby.sessions.of(Lobby.AN, desk.stage.clock.instant())).isEmpty();
    office.person().change("an", "enable", "", "");
    assertThat(lobby.accounts.find(Lobby.AN).orElseThrow().isInUse()).isTrue();
  }

  @Test
  void what_is_not_there_cannot_be_changed() {
    assertThat(office.person().change("cas", "disable", "", "").getStatus()).isEqualTo(404);
    assertThat(office.person().change("an", "promote", "", "").getStatus()).isEqualTo(404);
    assertThat(office.person().change("an", "role", "OWNER", "").getStatus()).isEqualTo(422);
    assertThat(office.person().one("no such name!", "").status()).isEqualTo(404);
  }

  @Test
  void a_guest_cannot_take_the_name_of_a_provider_s_person() {
    var token = invite("CLERK", "");
    var answer = invitation().join(token, "openid:eva", "vier koeien in de wei");

    assertThat(((Page) answer.getEntity()).status()).isEqualTo(422);
    assertThat(lobby.accounts.all()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_speak_every_language(Language language) {
    var token = invite("CLERK", "");
    var list = new PeopleResource(office.people(), desk.pen).list();
    for (var page :
        new Page[] {
          list,
          office.person().one("an", "1"),
          office.person().one("bo", ""),
          office.person().one("x", ""),
          invitation().form(token),
          invitation().form("gone")
        }) {
      assertThat(Rendered.html(page, language)).contains("<h1").doesNotContain("console.");
    }
  }

  private String invite(String role, String again) {
    var link = LINK.matcher(html(invites(role, again)));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private Response invites(String role, String again) {
    return new InvitationsResource(
            office.people(),
            lobby.invitations,
            lobby.atHand(),
            lobby.reentry(),
            new PublicAddress("https://shop.example"),
            desk.pen,
            desk.stage.clock)
        .invite("Cas", role, again);
  }

  private InvitationResource invitation() {
    return new InvitationResource(
        lobby.invitations, lobby.passwords(), desk.pen, desk.console, desk.stage.clock);
  }

  private static String html(Response answer) {
    return Rendered.html((Page) answer.getEntity(), Language.EN);
  }
}
