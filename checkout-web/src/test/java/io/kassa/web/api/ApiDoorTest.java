package io.kassa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDoorTest {

  private final Program program =
      new Program(" bookkeeping:" + Program.SECRET + ", audit : with:colon ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer wrong",
        "Bearer bookkeeping:a-secret-of-some-length",
        "Bearer bookkeeping",
        "Basic a-secret-of-some-length",
        "a-secret-of-some-length",
        "Bearer a-secret-of-some-length-and-more",
        "Bearer a-secret-of-some-lengt"
      })
  void nobody_comes_in_without_a_key(String authorization) {
    var headers =
        authorization.isEmpty() ? Map.<String, String>of() : Map.of("Authorization", authorization);

    var refused = program.ask("GET", "/api/v1/orders", headers);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
    assertThat(refused.headers()).doesNotContainKeys("Set-Cookie", "Location");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/v1/orders;x=1",
        "/api;x=1/v1/orders",
        "/%61pi/v1/orders",
        "//api/v1/orders",
        "/api/v1/orders/AAAA-AAAA",
        "/api/v1/nothing",
        "/api/v1/orders?lang=fr"
      })
  void no_spelling_of_the_address_leads_around_the_door(String path) {
    assertThat(program.ask("GET", path, Map.of()).status()).isEqualTo(401);
    assertThat(program.ask("POST", path, Map.of()).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer with:colon", "bearer with:colon", "Bearer  with:colon "})
  void each_key_opens(String authorization) {
    var headers = Map.of("Authorization", authorization);

    assertThat(program.ask("GET", "/api/v1/orders", headers).status()).isEqualTo(200);
  }

  @Test
  void without_keys_the_api_is_closed_to_everybody() {
    var closed = new Program("");

    for (var secret : new String[] {"", "Bearer ", "Bearer x", "Bearer :"}) {
      var refused = closed.ask("GET", "/api/v1/orders", Map.of("Authorization", secret));
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Test
  void other_addresses_are_not_its_business() {
    assertThat(program.ask("GET", "/apiary", Map.of()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", ":secret", "name:", "a:1,b", "a:1,a:2"})
  void keys_that_cannot_be_read_are_refused_without_showing_a_secret(String configured) {
    assertThatThrownBy(() -> new ApiKeys(Optional.of(configured)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.api.keys")
        .hasMessageNotContaining("secret.");
  }
}
