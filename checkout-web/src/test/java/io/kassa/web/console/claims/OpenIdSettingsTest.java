package io.kassa.web.console.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdSettingsTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "kassa.openid.provider", "https://id.example/realms/shop",
          "kassa.openid.client", "kassa",
          "kassa.openid.secret", "hush",
          "kassa.openid.roles", "till:clerk",
          "kassa.public.url", "https://shop.example");

  @Test
  void without_a_provider_nothing_is_demanded_and_passwords_open() {
    var none = read(Map.of("kassa.openid.only", "true"));

    assertThat(none.isOn()).isFalse();
    assertThat(none.knowsPasswords()).isTrue();
    assertThat(none.host()).isEmpty();
  }

  @Test
  void with_a_provider_people_come_back_to_our_public_address() {
    var settings = read(WHOLE);

    assertThat(settings.isOn()).isTrue();
    assertThat(settings.knowsPasswords()).isTrue();
    assertThat(settings.host()).isEqualTo("id.example");
    assertThat(settings.scopes()).containsExactly("openid", "profile", "email");
    assertThat(settings.returnAddress())
        .isEqualTo("https://shop.example/console/sign-in/openid/back");
    assertThat(settings).hasToString("OpenIdSettings[https://id.example/realms/shop]");
  }

  @Test
  void a_shop_may_leave_the_door_to_the_provider_alone() {
    assertThat(read(with("kassa.openid.only", "true")).knowsPasswords()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"client", "secret", "roles"})
  void what_is_missing_is_named(String key) {
    assertThatThrownBy(() -> read(with("kassa.openid." + key, "")))
        .hasMessageContaining("kassa.openid." + key + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "http://id.example, false",
    "http://127.0.0.1:8080/x, false",
    "ftp://id.example, false",
    "id.example, false",
    "https://id.example, true",
    "https:///x, false",
    "http://[, false"
  })
  void what_the_provider_says_must_not_be_changed_on_its_way(String provider, boolean fine) {
    var settings = with("kassa.openid.provider", provider);
    if (fine) {
      assertThatCode(() -> read(settings)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> read(settings)).hasMessageContaining("kassa.openid.provider is no");
    }
  }

  private static Map<String, String> with(String key, String value) {
    var changed = new HashMap<>(WHOLE);
    changed.put(key, value);
    return changed;
  }

  private static OpenIdSettings read(Map<String, String> config) {
    return OpenIdSettings.read(key -> Optional.ofNullable(config.get(key)));
  }
}
