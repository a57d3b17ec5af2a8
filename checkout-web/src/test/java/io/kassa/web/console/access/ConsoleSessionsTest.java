package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSession.Stage;
import io.kassa.web.console.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleSessionsTest {

  private final Lobby lobby = new Lobby(Desk.ofNobody(), "optional");

  @Test
  void nobody_is_signed_in_without_a_cookie_of_ours() {
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
    lobby.browser.cookies.put("__Host-kassa-console", "planted");
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
  }

  @Test
  void the_cookie_is_strict_secret_and_bound_to_the_host() {
    lobby.signedIn(Lobby.AN);

    assertThat(lobby.browser.setCookie)
        .matches("__Host-kassa-console=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict; Secure");
  }

  @Test
  void a_session_lasts_a_working_day_for_the_busiest_and_no_longer() {
    lobby.signedIn(Lobby.AN);
    for (int i = 1; i < 48; i++) {
      lobby.desk.stage.clock.move(Duration.ofMinutes(15));
      assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isPresent();
    }
    lobby.desk.stage.clock.move(Duration.ofMinutes(15));
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
  }

  @Test
  void what_is_said_of_the_end_is_what_holds_on_every_server() {
    lobby.signedIn(Lobby.AN);
    var begun = lobby.desk.stage.clock.instant();
    lobby.desk.stage.clock.move(Duration.ofSeconds(59));
    assertThat(end()).isEqualTo(begun.plus(StaffSession.IDLE));
    lobby.desk.stage.clock.move(Duration.ofSeconds(1));
    assertThat(end()).isEqualTo(begun.plusSeconds(60).plus(StaffSession.IDLE));
    lobby.desk.stage.clock.move(StaffSession.IDLE.minusSeconds(1));
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isPresent();
  }

  private Instant end() {
    return lobby.door.at(lobby.browser.request(), Stage.OPEN).orElseThrow().endsAt();
  }

  @Test
  void whoever_does_nothing_for_half_an_hour_is_out() {
    lobby.signedIn(Lobby.AN);
    lobby.desk.stage.clock.move(StaffSession.IDLE);
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
  }

  @Test
  void signing_in_gives_a_new_identity_and_ends_the_one_before() {
    lobby.signedIn(Lobby.AN);
    var before = Map.copyOf(lobby.browser.cookies);
    lobby.signedIn(Lobby.AN);
    var after = Map.copyOf(lobby.browser.cookies);

    assertThat(after).isNotEqualTo(before);
    lobby.browser.cookies.putAll(before);
    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
  }

  @Test
  void after_signing_out_the_old_cookie_opens_nothing() {
    lobby.signedIn(Lobby.AN);
    var kept = Map.copyOf(lobby.browser.cookies);
    lobby.door.end(lobby.browser.request(), lobby.browser.response());
    lobby.browser.cookies.putAll(kept);

    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
    assertThat(lobby.browser.setCookie).contains("Max-Age=0");
  }

  @Test
  void a_right_password_alone_is_no_session_where_a_second_factor_follows() {
    lobby.door.begin(lobby.browser.request(), lobby.browser.response(), Lobby.AN, Stage.PASSWORD);

    assertThat(lobby.door.at(lobby.browser.request(), Stage.OPEN)).isEmpty();
    assertThat(lobby.door.at(lobby.browser.request(), Stage.PASSWORD)).isPresent();
    lobby.desk.stage.clock.move(StaffSession.PATIENCE);
    assertThat(lobby.door.at(lobby.browser.request(), Stage.PASSWORD)).isEmpty();
  }
}
