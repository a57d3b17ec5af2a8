package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeyTest {

  private final FakeRequest browser = FakeRequest.of("POST", "/console/sign-in", "");
  private final SignInForm form = new SignInForm("an", "secret");

  @Test
  void a_wrong_password_opens_nothing() {
    assertThat(opens(() -> AuthenticationStatus.SEND_FAILURE)).isFalse();
  }

  @Test
  void a_broken_server_is_not_a_wrong_password_and_leaves_no_session_behind() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            opens(() -> {
              ConsoleSession.open(browser.request(), "an", Instant.EPOCH);
              return AuthenticationStatus.SEND_FAILURE;
            }));
    assertThat(ConsoleSession.of(browser.request(), Instant.EPOCH)).isEmpty();
  }

  private boolean opens(Supplier<AuthenticationStatus> container) {
    return new Key(fake(SecurityContext.class, container))
        .opens(browser.request(), fake(HttpServletResponse.class, () -> ""), form);
  }

  private static <T> T fake(Class<T> type, Supplier<?> behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, call, arguments) -> behaviour.get()));
  }
}
