package io.kassa.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  private final Messages messages = Messages.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_says_the_same_things(Language language) {
    assertThat(messages.patterns(language).keySet())
        .as("keys in %s", language)
        .containsExactlyInAnyOrderElementsOf(messages.patterns(Language.EN).keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_uses_the_arguments_that_the_english_one_uses(Language language) {
    messages
        .patterns(language)
        .forEach((key, pattern) ->
            assertThat(arguments(pattern))
                .as("%s in %s", key, language)
                .isEqualTo(arguments(messages.patterns(Language.EN).getOrDefault(key, ""))));
  }

  private static Set<String> arguments(String pattern) {
    var found = new TreeSet<String>();
    var matcher = ARGUMENT.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_is_blank_or_holds_a_straight_apostrophe_or_breaks_its_format(Language language) {
    messages
        .patterns(language)
        .forEach((key, pattern) -> {
          assertThat(pattern).as("%s in %s", key, language).isNotBlank().doesNotContain("'");
          assertThat(new MessageFormat(pattern, language.locale())).isNotNull();
        });
  }

  @Test
  void no_french_line_breaks_inside_quotation_marks_or_before_a_high_mark() {
    assertThat(messages.patterns(Language.FR))
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("« | »| [;:!?]"));
    assertThat(messages.text(Language.FR, "console.attempt.lastWord.read", "pending", "12:00"))
        .contains("«\u00a0pending\u00a0», lu le 12:00");
  }

  @Test
  void no_key_stands_twice_in_a_file_because_the_second_would_silently_win() throws IOException {
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        assertThat(keys(file)).as(file.toString()).doesNotHaveDuplicates();
      }
    }
  }

  private static List<String> keys(Path file) throws IOException {
    var keys = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && line.contains("=")) {
        keys.add(line.substring(0, line.indexOf('=')).strip());
      }
    }
    return keys;
  }

  @Test
  void the_legal_button_says_what_the_law_wants() {
    assertThat(messages.text(Language.NL, "check.order"))
        .contains("Bestelling met betalingsverplichting");
    assertThat(messages.text(Language.FR, "check.order"))
        .contains("Commande avec obligation de paiement");
    assertThat(messages.text(Language.DE, "check.order")).contains("Zahlungspflichtig bestellen");
    assertThat(messages.text(Language.EN, "check.order")).contains("Order with obligation to pay");
  }

  @Test
  void errors_at_fields_neither_beg_nor_blame() {
    for (var language : Language.values()) {
      messages
          .patterns(language)
          .forEach((key, text) -> {
            if (key.endsWith(".missing") || key.endsWith(".wrong") || key.endsWith(".long")) {
              assertThat(text.toLowerCase(Locale.ROOT))
                  .as(key)
                  .doesNotContainPattern(
                      "please|sorry|invalid|oops|s'il vous|bitte|ongeldig|alstublieft");
            }
          });
    }
  }
}
