package io.kassa.journey.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.stage.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Invariant I6: the journal of each payment is a path in the published table of states. The lines'
 * times are not needed for that: no state is entered twice, so the moves fit together in one way.
 */
public final class JournalPaths {

  private static final Pattern ROW = Pattern.compile("\\| \\*\\*(\\w+)\\*\\* \\|(.*)");
  private static final Pattern MOVE = Pattern.compile("→ (\\w+)");

  /** The one move that is no piece of evidence and so is not in the table. */
  private static final Move PAGE_OPENED = new Move("OPENING", "AWAITING_SHOPPER");

  private record Move(String from, String to) {}

  private JournalPaths() {}

  /** Fails with the first payment whose journal is no path. */
  public static void areLegal(Collection<JournalEntry> journal) {
    var published = published();
    journal.stream()
        .collect(Collectors.groupingBy(JournalEntry::payment))
        .forEach((payment, lines) -> isLegal(payment, lines, published));
  }

  private static void isLegal(String payment, List<JournalEntry> lines, Set<Move> published) {
    assertThat(lines.stream().filter(line -> line.happening().equals("STARTED")))
        .as("I6: %s was started once: %s", payment, lines)
        .hasSize(1);
    var moves =
        new ArrayList<>(
            lines.stream()
                .filter(JournalEntry::moves)
                .map(line -> new Move(line.before(), line.after()))
                .toList());
    assertThat(published).as("I6: every move of %s is published", payment).containsAll(moves);
    var state = "OPENING";
    while (!moves.isEmpty()) {
      var here = state;
      var next = moves.stream().filter(move -> move.from().equals(here)).toList();
      assertThat(next).as("I6: one way on from %s in %s of %s", here, moves, payment).hasSize(1);
      moves.remove(next.getFirst());
      state = next.getFirst().to();
    }
  }

  private static Set<Move> published() {
    var moves = new HashSet<>(Set.of(PAGE_OPENED));
    ROW.matcher(document())
        .results()
        .forEach(row ->
            MOVE.matcher(row.group(2))
                .results()
                .forEach(to -> moves.add(new Move(name(row.group(1)), name(to.group(1))))));
    assertThat(moves).as("the table in docs/payment-states.md").hasSizeGreaterThan(5);
    return moves;
  }

  private static String name(String state) {
    return state.replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  private static String document() {
    try {
      return Files.readString(Installation.root().resolve("docs/payment-states.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
