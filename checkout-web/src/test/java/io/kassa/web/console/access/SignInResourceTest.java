package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.Try;
import io.kassa.web.console.Desk;
import io.kassa.web.console.openid.Provider;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInResourceTest {

  private static final String PASSWORD = Lobby.PASSWORD;

  private final Lobby lobby = new Lobby(Desk.ofNobody(), "optional");
  private final Desk desk = lobby.desk;
  private final SignInResource resource = resourceAt(lobby);

  private static SignInResource resourceAt(Lobby lobby) {
    var desk = lobby.desk;
    return new SignInResource(
        lobby.key(),
        lobby.tries,
        lobby.entrance,
        desk.pen,
        desk.visitor,
        desk.console,
        lobby.openId,
        desk.stage.clock);
  }

  @Test
  void the_right_password_leads_to_the_page_that_was_asked_for() {
    var answer = signIn(" an ", PASSWORD, "/console/orders?status=paid");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location")).endsWith("/console/orders?status=paid");
    assertThat(desk.record()).containsExactly("an SIGNED_IN  192.0.2.1");
  }

  @Test
  void nobody_is_led_to_another_site() {
    assertThat(signIn("an", PASSWORD, "//evil.example/").getHeaderString("Location"))
        .endsWith("/console")
        .doesNotContain("evil");
  }

  @Test
  void a_wrong_password_keeps_the_name_and_the_way_but_not_the_password() {
    var page = page(signIn("an", "wr0ng", "/console/audit"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(Rendered.html(page, Language.EN))
        .contains("<title>Error: Sign in to the console", "role=\"alert\"", "href=\"#name\"")
        .contains("value=\"an\"", "value=\"/console/audit\"")
        .doesNotContain("wr0ng");
    assertThat(desk.record()).containsExactly("an SIGN_IN_REFUSED  192.0.2.1");
  }

  @Test
  void what_can_be_nobodys_name_stays_out_of_the_record_because_it_may_be_a_password() {
    signIn("my secret password!", "", "");
    signIn("my secret password!", "x", "");

    assertThat(desk.record()).containsExactly(" SIGN_IN_REFUSED  192.0.2.1");
  }

  @Test
  void empty_fields_are_named_one_by_one_and_count_as_no_attempt() {
    assertThat(Rendered.html(page(signIn("", "", "")), Language.EN))
        .contains("href=\"#name\"", "Enter your name", "href=\"#password\"", "Enter your password");
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void after_five_failures_even_the_right_password_has_to_wait() {
    for (int i = 0; i < 5; i++) {
      signIn("an", "wrong", "");
    }
    var answer = signIn("an", PASSWORD, "");

    assertThat(page(answer).status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.getHeaderString("Retry-After"))).isBetween(30, 31);
    assertThat(Rendered.html(page(answer), Language.EN)).contains("Wait one minute");
    assertThat(desk.record()).hasSize(6).allMatch(line -> line.contains("SIGN_IN_REFUSED"));
  }

  @Test
  void strangers_who_guess_elsewhere_do_not_lock_out_the_owner_where_she_works() {
    guessedAtFromEverywhere();
    assertThat(page(signIn("an", PASSWORD, "")).status()).isEqualTo(429);

    lobby.signedIn(Lobby.AN);

    assertThat(signIn("an", PASSWORD, "").getStatus()).isEqualTo(303);
  }

  private void guessedAtFromEverywhere() {
    for (int i = 0; i < 10; i++) {
      lobby.tries.begin(List.of(Try.account("an")), desk.stage.clock.instant());
    }
  }

  @Test
  void whoever_is_signed_in_is_led_on() {
    lobby.signedIn(Lobby.AN);
    var answer = resource.form("/console/audit", "", lobby.browser.request());

    assertThat(answer.getStatus()).isEqualTo(303);
  }

  @Test
  void a_provider_stands_beside_the_form_and_leads_to_the_page_that_was_asked_for() {
    var resource = resourceAt(new Lobby(Desk.ofNobody(), "optional", Provider.settings()));
    var page = page(resource.form("/console/orders", "", lobby.browser.request()));

    assertThat(Rendered.html(page, Language.EN))
        .contains("href=\"/console/sign-in/openid?next=/console/orders\"", "through id.example")
        .contains("current-password");
  }

  @Test
  void where_only_the_provider_opens_the_right_password_opens_nothing() {
    var only = Provider.settings("kassa.openid.only", "true");
    var closed = new Lobby(Desk.ofNobody(), "optional", only);
    var answer =
        resourceAt(closed)
            .signIn("an", PASSWORD, "", closed.browser.request(), closed.browser.response());

    assertThat(page(answer).status()).isEqualTo(403);
    assertThat(Rendered.html(page(answer), Language.EN)).doesNotContain("current-password");
    assertThat(closed.sessions.of(Lobby.AN, closed.desk.stage.clock.instant())).isEmpty();
    assertThat(closed.desk.record()).containsExactly("an SIGN_IN_REFUSED  192.0.2.1");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_form_can_be_filled_in_by_a_password_manager_in_every_language(Language language) {
    assertThat(Rendered.html(page(resource.form("", "1", lobby.browser.request())), language))
        .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
        .contains("role=\"status\"")
        .doesNotContain("console.", "sign-out");
  }

  private Response signIn(String name, String password, String next) {
    return resource.signIn(name, password, next, lobby.browser.request(), lobby.browser.response());
  }

  private static Page page(Response answer) {
    return (Page) answer.getEntity();
  }
}
