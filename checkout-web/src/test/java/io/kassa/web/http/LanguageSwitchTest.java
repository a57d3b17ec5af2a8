package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LanguageSwitchTest {

  @Test
  void a_language_that_the_shop_speaks_is_a_choice_and_nothing_else_is() {
    assertThat(LanguageSwitch.wanted("lang=fr")).contains("fr");
    assertThat(LanguageSwitch.wanted("a=1&lang=DE")).contains("de");
    assertThat(LanguageSwitch.wanted("lang=es")).isEmpty();
    assertThat(LanguageSwitch.wanted("slang=fr")).isEmpty();
    assertThat(LanguageSwitch.wanted(null)).isEmpty();
  }

  @Test
  void the_way_back_is_the_same_page_without_the_choice() {
    assertThat(LanguageSwitch.without(URI.create("http://localhost/orders/x?lang=fr&refresh=off")))
        .isEqualTo("/orders/x?refresh=off");
    assertThat(LanguageSwitch.without(URI.create("http://localhost/basket?lang=fr")))
        .isEqualTo("/basket");
  }
}
