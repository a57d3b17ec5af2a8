package io.kassa.web.console.openid;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.web.console.access.ReturnPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuggageTest {

  @Test
  void what_goes_out_comes_back_in_letters_that_no_cookie_changes() {
    var packed = new Luggage(ReturnPath.read("/console/orders?q=a%40b.example&status=paid"), true);

    assertThat(packed.query()).matches("[A-Za-z0-9_=&-]+");
    assertThat(Luggage.in("https://shop.example/console/sign-in/openid?" + packed.query()))
        .isEqualTo(packed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/console",
        "/console/../basket",
        "/",
        "\u0000"
      })
  void nobody_is_led_out_of_the_console_by_what_a_cookie_holds(String elsewhere) {
    var planted =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));

    assertThat(Luggage.in("https://x/?next=" + planted).next()).isEqualTo(ReturnPath.HOME);
  }

  @Test
  void nothing_is_the_first_page() {
    assertThat(Luggage.in("")).isEqualTo(new Luggage(ReturnPath.HOME, false));
    assertThat(Luggage.in("?next=A").next()).isEqualTo(ReturnPath.HOME);
  }
}
