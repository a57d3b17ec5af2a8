package io.kassa.web.console.claims;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void one_text_and_many_texts_read_alike_from_the_token_and_from_the_user_information() {
    var claims = new Claims(List.of(Map.of("roles", List.of("till", 7, "office")), info()));

    assertThat(claims.texts("roles")).containsExactly("till", "office");
    assertThat(claims.texts("groups")).containsExactly("a", "b");
    assertThat(claims.texts("name")).containsExactly("Eva");
    assertThat(claims.texts("number")).isEmpty();
    assertThat(claims.texts("none")).isEmpty();
  }

  private static Map<String, ?> info() {
    var text =
        "{\"groups\":[\"a\",\"b\"],\"name\":\"Eva\",\"roles\":\"x\",\"number\":1,\"auth_time\":9}";
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  @Test
  void dots_lead_into_objects_unless_a_claim_has_them_in_its_name() {
    var claims =
        new Claims(
            List.of(
                Map.of(
                    "realm_access", Map.of("roles", List.of("till")),
                    "https://shop.example/roles", List.of("office"))));

    assertThat(claims.texts("realm_access.roles")).containsExactly("till");
    assertThat(claims.texts("https://shop.example/roles")).containsExactly("office");
    assertThat(claims.texts("realm_access.groups")).isEmpty();
    assertThat(claims.texts("realm_access")).isEmpty();
  }

  @Test
  void only_the_signed_token_says_when_somebody_proved_who_they_are() {
    assertThat(new Claims(List.of(Map.of("auth_time", 1_795_000_000L), info())).provedAt())
        .contains(Instant.ofEpochSecond(1_795_000_000L));
    assertThat(new Claims(List.of(Map.of(), info())).provedAt()).isEmpty();
    assertThat(new Claims(List.of(Map.of("auth_time", "now"))).provedAt()).isEmpty();
  }
}
