package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Prints {@code docs/refund-states.md} from the rules and compares. After a change of the rules,
 * run the tests once with {@code -Dkassa.docs.write=true} and look at the difference.
 */
class RefundStatesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "refund-states.md");

  @Test
  void the_published_table_is_the_rules() throws IOException {
    var printed = print();
    if (Boolean.getBoolean("kassa.docs.write")) {
      Files.writeString(DOCUMENT, printed);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(printed);
  }

  private static String print() {
    var states = RefundState.values();
    return """
    # Refund states

    Printed from `RefundRules` by `RefundStatesDocumentTest`; not written by hand.

    A row is what is believed of a refund, a column what is heard about it. The state is the highest heard, in the
    order of the rows, so the order of the news does not matter. **Bold** raises a case that a person sees.

    """
        + header()
        + Arrays.stream(states).map(RefundStatesDocumentTest::row).collect(Collectors.joining())
        + """

        | | its amount is bound | it counts as given back | still on its way |
        |---|---|---|---|
        """
        + Arrays.stream(states)
            .map(RefundStatesDocumentTest::meaning)
            .collect(Collectors.joining());
  }

  private static String header() {
    var names =
        Arrays.stream(RefundEvidence.values())
            .map(RefundStatesDocumentTest::word)
            .collect(Collectors.joining(" | "));
    return "| | " + names + " |\n|---|" + "---|".repeat(RefundEvidence.values().length) + "\n";
  }

  private static String row(RefundState state) {
    return Arrays.stream(RefundEvidence.values())
        .map(evidence -> cell(state, RefundRules.judge(state, evidence)))
        .collect(Collectors.joining(" | ", "| **" + word(state) + "** | ", " |\n"));
  }

  private static String cell(RefundState state, RefundState next) {
    if (next == state) {
      return "no news";
    }
    boolean isCase = next == RefundState.IN_DOUBT || next == RefundState.FAILED;
    return isCase ? "→ **" + word(next) + "**" : "→ " + word(next);
  }

  private static String meaning(RefundState state) {
    return "| **%s** | %s | %s | %s |%n"
        .formatted(
            word(state), yes(state.holdsMoney()), yes(state.isGivenBack()), yes(state.isInFlight()))
        .replace("\r", "");
  }

  private static String yes(boolean holds) {
    return holds ? "yes" : "no";
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
