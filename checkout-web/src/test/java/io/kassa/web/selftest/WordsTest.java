package io.kassa.web.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.web.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a check can find has words, and a remedy unless it is well, in every language. */
class WordsTest {

  private static final Path CHECKS = Path.of("src/main/java/io/kassa/web/selftest");
  private static final Pattern FOUND = Pattern.compile("(ok|warning|broken)\\(\"([A-Z]+)\"");
  private static final Pattern TOPIC = Pattern.compile("return Topic\\.([A-Z]+);");

  private final Messages messages = Messages.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_that_can_be_found_has_words_and_a_remedy(Language language) throws IOException {
    var topics = new ArrayList<String>();
    for (var source : sources()) {
      var topic = TOPIC.matcher(source);
      if (topic.find()) {
        topics.add(topic.group(1));
        var prefix = "console.test." + topic.group(1).toLowerCase(Locale.ROOT);
        assertThat(messages.patterns(language)).containsKey(prefix);
        FOUND
            .matcher(source)
            .results()
            .forEach(found -> says(language, prefix + "." + found.group(2), found.group(1)));
      }
    }
    assertThat(topics).containsExactlyInAnyOrder(names());
    says(language, "console.test.any." + Result.HANGS, "broken");
    says(language, "console.test.any." + Result.FAILED, "broken");
  }

  private void says(Language language, String key, String verdict) {
    assertThat(messages.patterns(language)).containsKey(key);
    if (!verdict.equals("ok")) {
      assertThat(messages.patterns(language)).containsKey(key + ".remedy");
    }
  }

  private static String[] names() {
    return List.of(Topic.values()).stream().map(Topic::name).toArray(String[]::new);
  }

  private static List<String> sources() throws IOException {
    var sources = new ArrayList<String>();
    try (var files = Files.list(CHECKS)) {
      for (var file : files.toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }
}
