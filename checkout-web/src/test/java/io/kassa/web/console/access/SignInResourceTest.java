package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInResourceTest {

  private static final String PASSWORD = "a long secret";

  private final Desk desk = Desk.ofNobody();
  private final SignInResource resource = resourceAt(desk);

  private static SignInResource resourceAt(Desk desk) {
    return new SignInResource(
        new Key(container()), Vault.pace(desk.stage.clock), desk.pen, desk.visitor, desk.console);
  }

  /** The container, which knows one password. */
  private static SecurityContext container() {
    return fake(
        SecurityContext.class,
        arguments ->
            ((AuthenticationParameters) arguments[2]).getCredential()
                        instanceof UsernamePasswordCredential typed
                    && typed.getPassword().compareTo(PASSWORD)
                ? AuthenticationStatus.SUCCESS
                : AuthenticationStatus.SEND_FAILURE);
  }

  private static <T> T fake(Class<T> type, Function<Object[], Object> behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, call, arguments) -> behaviour.apply(arguments)));
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
        .endsWith("/console/orders")
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
  void whoever_is_signed_in_is_led_on() {
    var answer = resourceAt(Desk.ofAn()).form("/console/audit", "");

    assertThat(answer.getStatus()).isEqualTo(303);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_form_can_be_filled_in_by_a_password_manager_in_every_language(Language language) {
    assertThat(Rendered.html(page(resource.form("", "1")), language))
        .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
        .contains("role=\"status\"")
        .doesNotContain("console.", "sign-out");
  }

  private Response signIn(String name, String password, String next) {
    var request = FakeRequest.of("POST", "/console/sign-in", "").request();
    return resource.signIn(name, password, next, request, nowhere());
  }

  private static Page page(Response answer) {
    return (Page) answer.getEntity();
  }

  private static HttpServletResponse nowhere() {
    return fake(HttpServletResponse.class, arguments -> "");
  }
}
