package io.kassa.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-BE,nl;q=0.8      | FR",
        "nl;q=0.5,de;q=0.9   | DE",
        "es,en-US;q=0.7      | EN",
        "es                  | NL",
        "fr;q=0,de;q=0.1     | DE",
        "*                   | NL",
        "%&/=;;q=x           | NL",
      })
  void without_a_choice_the_browser_decides_and_dutch_is_the_last_resort(
      String accepted, Language expected) {
    assertThat(LanguageChoice.of(Optional.empty(), Optional.of(accepted), Optional.empty()))
        .isEqualTo(expected);
  }

  @Test
  void an_order_is_shown_in_its_own_language_whatever_the_browser_speaks() {
    var language = LanguageChoice.of(Optional.empty(), Optional.of("en"), Optional.of(Language.FR));

    assertThat(language).isEqualTo(Language.FR);
  }

  @Test
  void a_choice_outweighs_everything_unless_it_is_garbled() {
    var order = Optional.of(Language.FR);

    assertThat(LanguageChoice.of(Optional.of("de"), Optional.of("en"), order))
        .isEqualTo(Language.DE);
    assertThat(LanguageChoice.of(Optional.of("xx"), Optional.of("en"), Optional.empty()))
        .isEqualTo(Language.EN);
  }
}
