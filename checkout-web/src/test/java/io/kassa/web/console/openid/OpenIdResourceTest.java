package io.kassa.web.console.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.order.Language;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.FakeRequest;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.console.access.ReturnPath;
import io.kassa.web.console.claims.Claims;
import io.kassa.web.console.claims.OpenIdSettings;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenIdResourceTest {

  private static final StaffName EVA = new StaffName("openid:eva");

  private final Lobby lobby = new Lobby(Desk.ofNobody(), "required", Provider.settings());
  private final Desk desk = lobby.desk;
  private final FakeRequest browser = lobby.browser;

  @Test
  void whoever_has_a_role_comes_in_with_it_and_gets_to_the_page_that_was_asked_for() {
    var answer = comesBack(vouched("till", now().minusSeconds(60)));

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location")).endsWith("/console/orders?q=1");
    var session = lobby.sessions.of(EVA, now()).getFirst();
    assertThat(session.claimedRole()).contains(Role.CLERK);
    assertThat(session.confirmedAt()).isEqualTo(now().minusSeconds(60));
    assertThat(desk.record()).containsExactly("openid:eva SIGNED_IN  192.0.2.1");
  }

  @Test
  void an_unknown_role_is_refused_in_words_and_on_record() {
    var page = page(comesBack(vouched("canteen", now())));

    assertThat(page.status()).isEqualTo(403);
    assertThat(Rendered.html(page, Language.EN)).contains("You have no role here", "id.example");
    assertThat(lobby.sessions.vouchedFor(now())).isEmpty();
    assertThat(browser.setCookie).isEmpty();
    assertThat(desk.record()).containsExactly("openid:eva SIGN_IN_REFUSED  192.0.2.1");
  }

  @Test
  void a_name_that_cannot_be_used_here_is_refused() {
    var claims = new Claims(List.of(Map.of("preferred_username", "e v a", "roles", "till")));
    var answer = comesBack(new Word.Vouched(claims, new Luggage(ReturnPath.HOME, false)));

    assertThat(Rendered.html(page(answer), Language.EN)).contains("gives you no name");
    assertThat(lobby.sessions.vouchedFor(now())).isEmpty();
  }

  @Test
  void whoever_proves_it_once_more_need_not_for_a_while() {
    lobby.vouchedFor(EVA, Role.CLERK, Instant.EPOCH);
    assertThat(lobby.reentry().isNeeded()).isTrue();
    assertThat(lobby.reentry().check(Lobby.PASSWORD)).contains("console.openid.again.missing");

    assertThat(comesBack(again(now().minusSeconds(30))).getStatus()).isEqualTo(303);

    assertThat(lobby.reentry().isNeeded()).isFalse();
    assertThat(lobby.sessions.of(EVA, now())).hasSize(1);
    assertThat(desk.record()).anyMatch(line -> line.startsWith("openid:eva CONFIRMED_IDENTITY"));
  }

  @Test
  void a_proof_of_long_ago_or_of_unknown_time_is_none() {
    for (var provedAt : List.of(Instant.EPOCH, now().minusSeconds(3600))) {
      assertThat(Rendered.html(page(comesBack(again(provedAt))), Language.EN))
          .contains("does not say that it asked you again");
      assertThat(lobby.reentry().isNeeded()).isTrue();
      assertThat(desk.record()).noneMatch(line -> line.contains("CONFIRMED_IDENTITY"));
    }
  }

  @Test
  void what_proves_nothing_opens_nothing() {
    for (var word :
        List.of(new Word.Unasked(), new Word.Refused("access_denied"), new Word.Broken())) {
      assertThat(page(comesBack(word)).status()).as(word.toString()).isEqualTo(403);
    }
    assertThat(lobby.sessions.vouchedFor(now())).isEmpty();
    assertThat(desk.record()).hasSize(3).allMatch(line -> line.startsWith(" SIGN_IN_REFUSED"));
  }

  @Test
  void a_return_from_another_site_lands_on_a_page_that_brings_our_cookies() {
    var landing = FakeRequest.of("GET", "/console/sign-in/openid/back", "code=a&state=b");
    var page = page(resource(lobby.openId).comeBack(landing.request(), landing.response()));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers())
        .containsEntry("Refresh", "0; url=/console/sign-in/openid/back?code=a&state=b&landed=1");
  }

  @Test
  void a_provider_that_cannot_be_reached_is_named() {
    var page = page(resource(lobby.openId).stay(browser.request()));

    assertThat(page.status()).isEqualTo(503);
    assertThat(Rendered.html(page, Language.EN)).contains("cannot be reached", "id.example");
  }

  @Test
  void without_a_provider_there_is_nothing_here() {
    var off = resource(OpenIdSettings.read(key -> Optional.empty()));

    assertThatThrownBy(() -> off.stay(browser.request())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> off.comeBack(browser.request(), browser.response()))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_speak_every_language(Language language) {
    for (var why :
        List.of(
            "unreachable", "unasked", "refused", "broken", "nameless", "roleless", "unproved")) {
      var page =
          desk.console
              .page("openid-problem")
              .with("why", why)
              .with("provider", "id.example")
              .with("home", "/console");
      assertThat(Rendered.html(page, language)).contains("<h1").doesNotContain("console.openid");
    }
    for (var name : List.of("openid-landing", "openid-leaving")) {
      assertThat(Rendered.html(desk.console.page(name).with("onward", "/x?a=1&b=2"), language))
          .contains("href=\"/x?a=1&amp;b=2\"")
          .doesNotContain("console.openid");
    }
  }

  private Word.Vouched vouched(String role, Instant provedAt) {
    return new Word.Vouched(
        claims(role, provedAt), new Luggage(ReturnPath.read("/console/orders?q=1"), false));
  }

  private static Word.Vouched again(Instant provedAt) {
    return new Word.Vouched(claims("till", provedAt), new Luggage(ReturnPath.HOME, true));
  }

  private static Claims claims(String role, Instant provedAt) {
    return new Claims(
        List.of(
            Map.of(
                "preferred_username", "eva",
                "roles", List.of(role),
                "auth_time", provedAt.getEpochSecond())));
  }

  private Response comesBack(Word word) {
    browser.request().setAttribute(Word.KEY, word);
    return resource(lobby.openId).comeBack(browser.request(), browser.response());
  }

  private OpenIdResource resource(OpenIdSettings settings) {
    var entrance = new ProviderEntrance(settings, lobby.door, desk.pen, desk.stage.clock);
    return new OpenIdResource(settings, entrance, desk.pen, desk.console);
  }

  private Instant now() {
    return desk.stage.clock.instant();
  }

  private static Page page(Response answer) {
    return (Page) answer.getEntity();
  }
}
