package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kassa.order.Language;
import io.kassa.staff.RecoveryCode;
import io.kassa.staff.Role;
import io.kassa.staff.StaffSession.Stage;
import io.kassa.staff.TotpKey;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondStepTest {

  private final Lobby lobby = new Lobby(Desk.ofNobody(), "required");
  private final FakeRequest browser = lobby.browser;
  private final TotpKey key = TotpKey.random();
  private final CodeResource codes =
      new CodeResource(
          lobby.entrance,
          lobby.step,
          lobby.tries,
          lobby.desk.pen,
          lobby.desk.console,
          lobby.desk.stage.clock);
  private final SetUpResource setUp =
      new SetUpResource(
          lobby.entrance,
          lobby.step,
          new SetUpPage(lobby.desk.console, lobby.desk.stage.catalogue),
          lobby.desk.pen);

  @Test
  void a_clerk_without_a_second_factor_is_led_to_one_and_nowhere_else() {
    assertThat(knowsThePassword().getHeaderString("Location"))
        .endsWith("/console/sign-in/set-up?next=%2Fconsole");
    assertThat(isIn()).isFalse();
    assertThat(codes.form("", browser.request()).getStatus()).isEqualTo(303);
  }

  @Test
  void setting_up_needs_the_code_shows_recovery_codes_once_and_lets_in() {
    knowsThePassword();
    assertThat(setsUp("000000").getStatus()).isEqualTo(422);
    assertThat(isIn()).isFalse();

    var answer = setsUp(code());

    assertThat(html(answer).split("data-recovery-code", -1)).hasSize(RecoveryCode.NUMBER + 1);
    assertThat(isIn()).isTrue();
    assertThat(lobby.desk.record().toString()).doesNotContain(key.base32());
    assertThat(lobby.desk.record())
        .containsExactly("an SIGNED_IN  192.0.2.1", "an SET_SECOND_FACTOR  192.0.2.1");
  }

  @Test
  void whoever_has_a_second_factor_cannot_replace_it_with_the_password_alone() {
    enrolled();
    knowsThePassword();

    assertThat(setUp.offer("", browser.request()).getStatus()).isEqualTo(303);
    assertThat(setsUp(code()).getHeaderString("Location")).contains("/console/sign-in");
    assertThat(isIn()).isFalse();
  }

  @Test
  void the_code_opens_once_and_only_after_the_password() {
    enrolled();
    assertThat(enters(code()).getHeaderString("Location")).contains("/console/sign-in");
    assertThat(isIn()).isFalse();

    knowsThePassword();
    var code = code();
    assertThat(enters(code).getHeaderString("Location")).endsWith("/console/audit");
    assertThat(isIn()).isTrue();

    knowsThePassword();
    assertThat(enters(code).getStatus()).isEqualTo(422);
    assertThat(isIn()).isFalse();
  }

  @Test
  void a_recovery_code_opens_once_and_is_put_on_record() {
    var recovery = enrolled().getFirst().readable();
    knowsThePassword();
    assertThat(enters(recovery).getStatus()).isEqualTo(303);
    assertThat(lobby.desk.record().get(1)).startsWith("an USED_RECOVERY_CODE");
    knowsThePassword();
    assertThat(enters(recovery).getStatus()).isEqualTo(422);
  }

  @Test
  void codes_cannot_be_guessed_in_a_row() {
    enrolled();
    knowsThePassword();
    for (int i = 0; i < 5; i++) {
      assertThat(enters("00000" + i).getStatus()).isEqualTo(422);
    }
    assertThat(enters(key.codeAt(lobby.desk.stage.clock.instant())).getStatus()).isEqualTo(429);
    knowsThePassword();
    assertThat(enters(key.codeAt(lobby.desk.stage.clock.instant())).getStatus()).isEqualTo(429);
  }

  @Test
  void the_shop_decides_who_must_have_one() {
    assertThat(rule(Optional.empty(), false).isDemandedOf(Role.CLERK)).isTrue();
    assertThat(rule(Optional.empty(), false).isDemandedOf(Role.VIEWER)).isFalse();
    assertThat(rule(Optional.empty(), true).isDemandedOf(Role.ADMINISTRATOR)).isFalse();
    assertThat(rule(Optional.of("required"), true).isDemandedOf(Role.CLERK)).isTrue();
    assertThat(rule(Optional.of("optional"), false).isDemandedOf(Role.CLERK)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> rule(Optional.of("no"), false));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_speak_every_language_and_take_a_pasted_code(Language language) {
    knowsThePassword();
    assertThat(Rendered.html((Page) setUp.offer("", browser.request()).getEntity(), language))
        .contains("autocomplete=\"one-time-code\"", "otpauth://totp/", "data-key")
        .doesNotContain("console.");
    enrolled();
    knowsThePassword();
    assertThat(Rendered.html((Page) codes.form("", browser.request()).getEntity(), language))
        .contains("autocomplete=\"one-time-code\"")
        .doesNotContain("console.", "sign-out");
  }

  private SecondFactorRule rule(Optional<String> setting, boolean development) {
    return new SecondFactorRule(lobby.factors, setting, development);
  }

  private List<RecoveryCode> enrolled() {
    var fresh = RecoveryCode.fresh();
    lobby.factors.enrol(Lobby.AN, key, 0, fresh.stream().map(RecoveryCode::digest).toList());
    return fresh;
  }

  private Response knowsThePassword() {
    return lobby.entrance.afterPassword(
        "an", ReturnPath.HOME, browser.request(), browser.response());
  }

  private String code() {
    lobby.desk.stage.clock.move(Duration.ofSeconds(60));
    return key.codeAt(lobby.desk.stage.clock.instant());
  }

  private Response enters(String code) {
    return codes.enter(code, "/console/audit", browser.request(), browser.response());
  }

  private Response setsUp(String code) {
    return setUp.setUp(key.base32(), code, "", browser.request(), browser.response());
  }

  private boolean isIn() {
    return lobby.door.at(browser.request(), Stage.OPEN).isPresent();
  }

  private static String html(Response answer) {
    return Rendered.html((Page) answer.getEntity(), Language.EN);
  }
}
