package io.kassa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Prints {@code docs/payment-states.md} from the rules and compares. After a change of the rules,
 * run the tests once with {@code -Dkassa.docs.write=true} and look at the difference.
 */
class PaymentStatesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "payment-states.md");

  @Test
  void the_published_table_is_the_rules() throws IOException {
    var printed = print();
    if (Boolean.getBoolean("kassa.docs.write")) {
      Files.writeString(DOCUMENT, printed);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(printed);
  }

  private static String print() {
    return """
    # Payment states

    Printed from `PaymentRules` by `PaymentStatesDocumentTest`; not written by hand.

    A row is what is believed of an attempt, a column what a messenger says. The state is the highest
    rank heard (nothing < not paid < approved < funds moving), so the order of the news does not matter.
    **Bold** is a contradiction: the state follows the ranks all the same, and a person sees it.

    """
        + header()
        + EveryState.states().stream().map(PaymentStatesDocumentTest::row).collect(rows())
        + "\n";
  }

  private static String header() {
    var names = EveryState.evidence().stream().map(e -> e.getClass().getSimpleName()).toList();
    return "| | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(names.size()) + "\n";
  }

  private static String row(PaymentState state) {
    return EveryState.evidence().stream()
        .map(evidence -> cell(state, PaymentRules.judge(state, evidence)))
        .collect(Collectors.joining(" | ", "| **" + simple(state) + "** | ", " |"));
  }

  private static String cell(PaymentState state, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Advance(PaymentState next) -> "→ " + simple(next);
      case Verdict.NotYet n -> "not yet";
      case Verdict.OldNews o -> "old news";
      case Verdict.Contradiction(CaseKind kind, PaymentState next) ->
          (next.equals(state) ? "" : "→ " + simple(next) + ", ")
              + "**"
              + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + "**";
    };
  }

  private static String simple(PaymentState state) {
    return state.getClass().getSimpleName();
  }

  private static Collector<CharSequence, ?, String> rows() {
    return Collectors.joining("\n");
  }
}
