package io.kassa.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that people read stands in a template: whoever adds a language finds all of it in one
 * place.
 */
class TemplatesTest {

  private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/templates");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*(\"[^\"]*\"[^>]*)*>", Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("\\p{L}+");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(alt|title|placeholder|aria-label|aria-description|value)=\"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_text_stands_between_the_tags(Path template) {
    var between = TAG.matcher(source(template)).replaceAll(" ");

    assertThat(LETTER.matcher(between).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_attribute_that_is_read_aloud_or_shown_holds_a_text_of_its_own(Path template) {
    var spoken = SPOKEN_ATTRIBUTE.matcher(source(template)).results();

    // A value is shown on buttons of type submit only, and ours are button elements.
    assertThat(spoken.filter(found -> !found.group(1).equals("value")).map(f -> f.group(2)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_key_that_is_written_out_exists(Path template) {
    var known = Messages.load().patterns(Language.EN);

    assertThat(keys(template)).allSatisfy(key -> assertThat(known).containsKey(key));
  }

  /** A mail has no content policy, and mail programs read no stylesheet. */
  static Stream<Path> pages() throws IOException {
    return templates().filter(template -> !template.startsWith(FOLDER.resolve("mail")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_is_styled_or_scripted_in_the_page_because_the_content_policy_forbids_it(Path page) {
    assertThat(source(page)).doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=|https?:");
  }

  private static List<String> keys(Path template) {
    return KEY.matcher(source(template)).results().map(found -> found.group(1)).toList();
  }

  private static String source(Path template) {
    try {
      return COMMENT.matcher(Files.readString(template)).replaceAll("");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
