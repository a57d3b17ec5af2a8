package io.kassa.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.figures.OpenAge;
import io.kassa.figures.Span;
import io.kassa.ledger.Happening;
import io.kassa.ledger.Messenger;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.StateName;
import io.kassa.search.OrderSort;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.orders.LookOutcome;
import io.kassa.web.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleTextsTest {

  private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/templates/console");
  private static final Pattern KEY = Pattern.compile("#\\{(console\\.[A-Za-z.-]+[A-Za-z])[}(]");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  private final Messages messages = Messages.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_that_can_happen_has_words(Language language) {
    says(language, "console.happening.", Happening.values(), Enum::name, "");
    says(language, "console.messenger.", Messenger.values(), Enum::name, "");
    says(language, "console.state.", StateName.values(), Enum::name, "");
    says(language, "console.reason.", NotPaidReason.values(), Enum::name, "");
    says(language, "console.case.", CaseKind.values(), Enum::name, "");
    for (var part : List.of(".happened", ".means", ".todo")) {
      says(language, "console.case.", CaseKind.values(), Enum::name, part);
    }
    says(language, "console.action.", AuditAction.values(), Enum::name, "");
    says(language, "console.status.", OrderStatus.values(), OrderStatus::word, "");
    says(language, "console.look.", LookOutcome.values(), LookOutcome::word, "");
    says(language, "console.cases.looked.", LookOutcome.values(), LookOutcome::word, "");
    says(language, "console.list.looked.", LookOutcome.values(), LookOutcome::word, "");
    says(language, "console.figures.span.", Span.values(), Enum::name, "");
    says(language, "console.figures.open.", OpenAge.values(), Enum::name, "");
    says(language, "console.list.sort.", OrderSort.values(), OrderSort::word, "");
  }

  private <E> void says(
      Language language, String prefix, E[] all, Function<E, String> name, String suffix) {
    assertThat(messages.patterns(language))
        .containsKeys(
            Arrays.stream(all)
                .map(each -> prefix + name.apply(each) + suffix)
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_texts_with_the_same_gaps(Language language) {
    var english = messages.patterns(Language.EN);
    var other = messages.patterns(language);
    var keys = english.keySet().stream().filter(key -> key.startsWith("console.")).toList();

    assertThat(other.keySet().stream().filter(key -> key.startsWith("console.")))
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(keys).allSatisfy(key -> assertThat(gaps(other, key)).isEqualTo(gaps(english, key)));
  }

  private static List<String> gaps(Map<String, String> patterns, String key) {
    return ARGUMENT
        .matcher(patterns.getOrDefault(key, ""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_holds_a_straight_apostrophe_because_a_pattern_would_swallow_it(Language language) {
    messages
        .patterns(language)
        .forEach((key, pattern) -> assertThat(pattern).as(key).doesNotContain("'").isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_that_a_template_names_exists(Language language) throws IOException {
    try (var files = Files.list(TEMPLATES)) {
      for (var file : files.toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .forEach(key ->
                assertThat(messages.patterns(language)).as(file.toString()).containsKey(key));
      }
    }
  }
}
