package io.worldpaysim.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private final Map<Language, Messages> messages = Messages.all();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_messages(Language language) {
    assertThat(of(language).keys())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(of(Language.EN).keys());
  }

  @Test
  void holes_are_filled_escaped_unless_they_ask_for_markup() {
    Template template = Template.of("${text} !{text} #{pay}");
    Map<String, String> values = Map.of("text", "<b>", "amount", "€1");

    assertThat(template.fill(values, of(Language.EN))).isEqualTo("&lt;b&gt; <b> Pay €1");
  }

  @Test
  void a_hole_without_a_value_is_a_mistake() {
    Template value = Template.of("${nobody}");
    Template message = Template.of("#{nobody}");

    assertThatThrownBy(() -> value.fill(Map.of(), of(Language.EN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> message.fill(Map.of(), of(Language.EN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void amounts_are_written_as_people_write_them() {
    assertThat(Language.NL.euros(2)).isEqualTo("€\u00a00,02");
    assertThat(Language.DE.euros(500_000)).isEqualTo("5.000,00\u00a0€");
    assertThat(Language.FR.euros(99_999)).isEqualTo("999,99\u00a0€");
    assertThat(Language.EN.euros(123_456_789)).isEqualTo("€1,234,567.89");
  }

  private Messages of(Language language) {
    Messages known = messages.get(language);
    assertThat(known).isNotNull();
    return known;
  }
}
