package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

  @Test
  void a_shop_that_says_nothing_keeps_its_mails_and_would_send_them_encrypted_as_the_seller() {
    var settings = SampleMail.settings(Map.of());

    assertThat(settings.host()).isEmpty();
    assertThat(settings.encryption()).isEqualTo(Encryption.STARTTLS);
    assertThat(settings.from().getAddress()).isEqualTo("shop@example.com");
    assertThat(settings.account()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"starttls, 587", "tls, 465", "none, 25"})
  void each_kind_of_encryption_has_its_usual_port(String tls, int port) {
    assertThat(SampleMail.settings(Map.of("tls", tls)).port()).isEqualTo(port);
    assertThat(SampleMail.settings(Map.of("tls", tls, "port", "2525")).port()).isEqualTo(2525);
  }

  @ParameterizedTest
  @CsvSource({
    "tls, ssl",
    "tls, TLS",
    "port, smtp",
    "port, 0",
    "port, 65536",
    "from, Kassa",
    "user, kassa",
    "password, secret",
  })
  void what_cannot_work_stops_the_start_and_is_named_without_its_value(String key, String value) {
    assertThatThrownBy(() -> SampleMail.settings(Map.of(key, value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kassa.mail." + key)
        .hasMessageNotContaining("secret");
  }

  @Test
  void the_password_is_never_shown() {
    var settings = SampleMail.settings(Map.of("user", "kassa", "password", "secret"));

    assertThat(settings.account()).isPresent();
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void a_message_is_recognised_by_the_announcement_and_the_senders_domain() {
    var settings = SampleMail.settings(Map.of("from", "orders@kramiek.example"));

    assertThat(settings.identity(SampleMail.ID))
        .isEqualTo("<01234567-89ab-7def-8123-456789abcdef@kramiek.example>");
  }
}
