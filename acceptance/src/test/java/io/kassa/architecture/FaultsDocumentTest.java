package io.kassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults names a test for each, and each of them is there and is run. */
class FaultsDocumentTest {

  /** How many faults each group of the matrix has. */
  private static final Map<String, Integer> GROUPS =
      new TreeMap<>(
          Map.of("G", 11, "B", 10, "Q", 8, "N", 9, "T", 6, "D", 10, "R", 7, "W", 9, "C", 2));

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\|(.*)\\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract)\\.\\w+)`");

  private static final Path ROOT = Path.of(System.getProperty("kassa.root", ".."));
  private static final TestSources TESTS = TestSources.below(ROOT);

  @Test
  void every_fault_has_one_row() {
    var expected =
        GROUPS.entrySet().stream()
            .flatMap(group ->
                IntStream.rangeClosed(1, group.getValue()).mapToObj(n -> group.getKey() + n))
            .toList();
    assertThat(rows().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_row_says_what_happens_and_names_tests_that_are_run() {
    assertThat(rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          var cells = Arrays.stream(row.group(2).split("\\|", -1)).map(String::strip).toList();
          assertThat(cells).as("the cells of %s", row.group(1)).hasSize(3).doesNotContain("");
          assertThat(tests(cells.getLast())).as("the tests of %s", row.group(1)).isNotEmpty();
          assertThat(tests(cells.getLast()).stream().flatMap(test -> TESTS.fault(test).stream()))
              .as("what is wrong with the tests of %s", row.group(1))
              .isEmpty();
          assertThat(cells.getLast().replaceAll(TEST.pattern(), "").replaceAll("[ ,]", ""))
              .as("nothing but tests in the last cell of %s", row.group(1))
              .isEmpty();
        });
  }

  @Test
  void a_name_that_no_test_has_is_found_out() {
    assertThat(TESTS.fault("OnceIT.a_double_click_starts_one_payment")).isEmpty();
    assertThat(TESTS.fault("OnceIT.a_double_click_starts_two_payments")).isPresent();
    assertThat(TESTS.fault("NeverIT.a_double_click_starts_one_payment")).isPresent();
    assertThat(TESTS.fault("NetworkTest.expectUnreachable")).as("no test").isPresent();
  }

  @Test
  void a_test_that_is_not_run_is_found_out() {
    var written = "class ATest {\n  @Test\n  void proves_it() {}\n}\n";
    assertThat(sources(written).fault("ATest.proves_it")).isEmpty();
    for (var trick :
        List.of(
            written.replace("@Test", "@Test\n  @Disabled"),
            written.replace("class", "@DisabledOnOs(OS.LINUX)\nclass"),
            written.replace("{}", "{ assumeTrue(false); }"),
            written.replace("@Test", ""),
            written.replace("  @Test\n", "  @Test\n  void other() {}\n\n"))) {
      assertThat(sources(trick).fault("ATest.proves_it")).as(trick).isPresent();
    }
  }

  private static TestSources sources(String written) {
    return new TestSources(Map.of("ATest", written));
  }

  private static List<String> tests(String cell) {
    return TEST.matcher(cell).results().map(test -> test.group(1)).toList();
  }

  private static Stream<MatchResult> rows() {
    try {
      return ROW.matcher(Files.readString(ROOT.resolve("docs/faults.md"))).results();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
