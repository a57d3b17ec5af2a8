package io.kassa.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoLooseWordsTest {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(\"[^\"]*\"|[^\">])*>");

  @Test
  void no_template_holds_words_in_one_language_only() throws IOException {
    try (var files = Files.list(Path.of("src/main/webapp/WEB-INF/templates/console"))) {
      for (var file : files.toList()) {
        var bare = COMMENT.matcher(Files.readString(file)).replaceAll("");
        assertThat(TAG.matcher(bare).replaceAll("").replace("·", ""))
            .as("words of %s that no bundle translates", file.getFileName())
            .isBlank();
      }
    }
  }
}
