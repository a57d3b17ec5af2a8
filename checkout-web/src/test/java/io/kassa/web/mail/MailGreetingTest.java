package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailGreetingTest {

  private static MailGreeting greeting(Map<String, String> settings) {
    return new MailGreeting(
        MailSettings.read(key -> Optional.ofNullable(settings.get(key)), "shop@example.be"));
  }

  private static Map<String, String> at(int port, String password) {
    return Map.of(
        "kassa.mail.host",
        "127.0.0.1",
        "kassa.mail.port",
        String.valueOf(port),
        "kassa.mail.tls",
        "none",
        "kassa.mail.user",
        MailServer.USER,
        "kassa.mail.password",
        password);
  }

  @Test
  void a_server_that_would_take_mails_is_greeted_and_given_none() {
    try (var server = MailServer.plain()) {
      var greeting = greeting(at(server.port(), MailServer.PASSWORD));
      assertThat(greeting.server()).contains("127.0.0.1:" + server.port());
      assertThat(greeting.trouble()).isEmpty();
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void a_wrong_password_is_told_without_it() {
    try (var server = MailServer.plain()) {
      assertThat(greeting(at(server.port(), "wrong-secret")).trouble())
          .hasValueSatisfying(
              why -> assertThat(why).contains("Authentication").doesNotContain("wrong-secret"));
    }
  }

  @Test
  void without_a_server_there_is_nobody_to_greet() {
    assertThat(greeting(Map.of()).server()).isEmpty();
    assertThat(greeting(Map.of()).trouble()).isEmpty();
    assertThat(greeting(at(1, "x")).trouble()).isPresent();
  }
}
