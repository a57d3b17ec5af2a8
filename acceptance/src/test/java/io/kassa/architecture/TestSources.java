package io.kassa.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests of all modules, as they are written down.
 *
 * @param byClass the source of each test class by its simple name, which is used once
 */
record TestSources(Map<String, String> byClass) {

  private static final Pattern MARK =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b");

  /** Whatever keeps a test from being run, or lets it end early without a word. */
  private static final Pattern KEPT_BACK =
      Pattern.compile(
          "@(Disabled|Enabled)\\w*|\\b(assumeTrue|assumeFalse|assumeThat|assumingThat)\\b");

  /** Reads all modules below a folder. */
  static TestSources below(Path root) {
    try (var modules = Files.list(root)) {
      return new TestSources(
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .flatMap(TestSources::classes)
              .collect(Collectors.toMap(TestSources::name, TestSources::read, String::concat)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What is wrong with a test that somebody names.
   *
   * @param test its class and method, such as {@code OnceIT.a_double_click_starts_one_payment}
   * @return empty if it is there, is a test, and is run
   */
  Optional<String> fault(String test) {
    var parts = test.split("\\.", -1);
    var source = byClass.get(parts[0]);
    if (source == null) {
      return Optional.of(test + ": no such class");
    }
    var method = Pattern.compile("\\bvoid " + parts[1] + "\\s*\\(").matcher(source);
    if (!method.find()) {
      return Optional.of(test + ": no such method");
    }
    // What stands between the end of the member before and this one: its annotations.
    var before = source.substring(0, method.start());
    int end = Math.max(before.lastIndexOf("}\n"), before.lastIndexOf(";\n"));
    if (!MARK.matcher(before.substring(end + 1)).find()) {
      return Optional.of(test + ": not a test");
    }
    return KEPT_BACK.matcher(source).find()
        ? Optional.of(test + ": something in its class is not always run")
        : Optional.empty();
  }

  private static Stream<Path> classes(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
