package io.kassa.web.console.me;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.RecoveryCode;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffToken;
import io.kassa.staff.TotpKey;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.console.access.SetUpPage;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An looks after her own account. */
class MeTest {

  private static final String CHOSEN = "vier koeien in de wei";

  private final Desk desk = Desk.of("an", Role.CLERK);
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.AN);

  @Test
  void the_password_changes_with_the_present_one_and_ends_all_other_sessions() {
    var elsewhere = elsewhere();

    assertThat(me().changePassword(Lobby.PASSWORD, CHOSEN).getStatus()).isEqualTo(303);

    var stored = lobby.accounts.find(Lobby.AN).orElseThrow().passwordHash();
    assertThat(lobby.passwords().match(CHOSEN.toCharArray(), Optional.of(stored))).isTrue();
    assertThat(lobby.sessions.of(Lobby.AN, now())).hasSize(1).doesNotContain(elsewhere);
    assertThat(desk.record().getFirst()).startsWith("an CHANGED_PASSWORD");
  }

  @Test
  void a_wrong_present_password_or_a_weak_new_one_changes_nothing() {
    assertThat(html(me().changePassword("wrong", CHOSEN)))
        .contains("href=\"#password\"", "The password is wrong")
        .doesNotContain(CHOSEN);
    assertThat(html(me().changePassword(Lobby.PASSWORD, "Password1234!")))
        .contains("href=\"#new-password\"", "guessed first");
    var stored = lobby.accounts.find(Lobby.AN).orElseThrow().passwordHash();
    assertThat(lobby.passwords().match(Lobby.PASSWORD.toCharArray(), Optional.of(stored))).isTrue();
  }

  @Test
  void the_present_password_cannot_be_guessed_at_an_open_desk() {
    for (int i = 0; i < 5; i++) {
      me().changePassword("wrong", CHOSEN);
    }
    assertThat(html(me().changePassword(Lobby.PASSWORD, CHOSEN))).contains("Too many attempts");
  }

  @Test
  void sessions_are_shown_and_ended_one_by_one_but_only_the_own_ones() {
    var elsewhere = elsewhere();
    var bos = session(Lobby.BO);

    assertThat(Rendered.html(me().me(""), Language.EN)).contains(elsewhere.id().toString());
    me().end(bos.id().toString());
    me().end(elsewhere.id().toString());

    assertThat(lobby.sessions.of(Lobby.AN, now())).hasSize(1);
    assertThat(lobby.sessions.of(Lobby.BO, now())).containsExactly(bos);
    elsewhere();
    me().end("others");
    assertThat(lobby.sessions.of(Lobby.AN, now())).hasSize(1);
  }

  @Test
  void a_second_factor_is_set_up_with_the_password_and_its_first_code() {
    assertThat(html(factor("optional").begin("wrong"))).doesNotContain("otpauth:");
    assertThat(html(factor("optional").begin(Lobby.PASSWORD))).contains("otpauth:");
    var key = TotpKey.random();
    assertThat(factor("optional").setUp(key.base32(), "000000").getStatus()).isEqualTo(422);

    assertThat(html(factor("optional").setUp(key.base32(), key.codeAt(now()))))
        .contains("data-recovery-code");

    assertThat(lobby.factors.key(Lobby.AN)).contains(key);
    assertThat(lobby.factors.codesLeft(Lobby.AN)).isEqualTo(RecoveryCode.NUMBER);
  }

  @Test
  void a_key_planted_in_an_old_page_is_not_taken() {
    desk.stage.clock.move(Duration.ofMinutes(11));
    var key = TotpKey.random();

    assertThat(factor("optional").setUp(key.base32(), key.codeAt(now())).getStatus())
        .isEqualTo(422);
    assertThat(lobby.factors.key(Lobby.AN)).isEmpty();
  }

  @Test
  void a_demanded_second_factor_cannot_be_taken_away() {
    var key = TotpKey.random();
    factor("optional").setUp(key.base32(), key.codeAt(now()));

    assertThat(factor("required").remove(Lobby.PASSWORD).getStatus()).isEqualTo(422);
    assertThat(lobby.factors.key(Lobby.AN)).isPresent();
    assertThat(factor("optional").remove(Lobby.PASSWORD).getStatus()).isEqualTo(303);
    assertThat(lobby.factors.key(Lobby.AN)).isEmpty();
  }

  @Test
  void whom_a_provider_vouches_for_has_no_password_and_no_second_factor_here() {
    var eva = new StaffName("openid:eva");
    lobby.vouchedFor(eva, Role.CLERK, now());
    var key = TotpKey.random();

    assertThat(html(me().changePassword(Lobby.PASSWORD, CHOSEN))).contains("no password here");
    for (var answer :
        List.of(
            factor("optional").begin(Lobby.PASSWORD),
            factor("optional").remove(Lobby.PASSWORD),
            factor("optional").setUp(key.base32(), key.codeAt(now())))) {
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(html(answer)).contains("no password here").doesNotContain("otpauth:");
    }
    assertThat(lobby.factors.key(eva)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_provider_s_person_is_told_who_looks_after_name_and_role(Language language) {
    var eva = Desk.of("openid:eva", Role.CLERK);
    var hers =
        new Lobby(eva, "required").vouchedFor(new StaffName("openid:eva"), Role.CLERK, now());
    var page =
        new MePage(
            hers.atHand(),
            hers.sessions,
            hers.factors,
            hers.rule,
            eva.visitor,
            eva.console,
            eva.stage.clock);

    assertThat(Rendered.html(page.of(FieldErrors.none()), language))
        .contains("id=\"provided\"", "data-session=")
        .doesNotContain("type=\"password\"", "console.openid");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_speaks_every_language(Language language) {
    elsewhere();
    for (var done : new String[] {"", "password", "sessions", "removed", "<script>"}) {
      assertThat(Rendered.html(me().me(done), language))
          .contains("autocomplete=\"new-password\"", "autocomplete=\"current-password\"")
          .doesNotContain("console.", "<script>");
    }
  }

  private StaffSession elsewhere() {
    return session(Lobby.AN);
  }

  private StaffSession session(StaffName who) {
    var session = StaffSession.begun(who, StaffSession.Stage.OPEN, "::1", "A phone", now());
    lobby.sessions.open(session, StaffToken.random().digest());
    return session;
  }

  private Instant now() {
    return desk.stage.clock.instant();
  }

  private MePage page(Lobby under) {
    return new MePage(
        lobby.atHand(),
        lobby.sessions,
        lobby.factors,
        under.rule,
        desk.visitor,
        desk.console,
        desk.stage.clock);
  }

  private MeResource me() {
    return new MeResource(
        page(lobby),
        lobby.atHand(),
        lobby.accounts,
        lobby.sessions,
        lobby.passwords(),
        lobby.check(),
        desk.pen,
        desk.stage.clock);
  }

  private MySecondFactorResource factor(String setting) {
    var rules = new Lobby(desk, setting);
    return new MySecondFactorResource(
        lobby.atHand(),
        lobby.factors,
        rules.rule,
        lobby.step,
        lobby.check(),
        lobby.reentry(),
        new SetUpPage(desk.console, desk.stage.catalogue),
        page(rules),
        desk.visitor,
        desk.pen);
  }

  private static String html(Response answer) {
    return Rendered.html((Page) answer.getEntity(), Language.EN);
  }
}
