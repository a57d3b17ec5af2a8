package io.worldpaysim.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints {@code docs/laboratory.md} from the scenarios and compares. After a change of the
 * scenarios, run the tests once with {@code -Dkassa.docs.write=true} and look at the difference.
 */
class LaboratoryDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "laboratory.md");

  @Test
  void the_published_list_is_that_of_the_code() throws IOException {
    String printed = print();
    if (Boolean.getBoolean("kassa.docs.write")) {
      Files.writeString(DOCUMENT, printed);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(printed);
  }

  private static String print() {
    return """
    # The failure laboratory

    Printed from the simulator's scenarios by `LaboratoryDocumentTest`; not written by hand.

    A person arranges them at `/laboratory` of the simulator (http://localhost:9085/laboratory after `./kassa run`), a program
    with `POST` to the same address, a test with `simulator.laboratory().next(...)`. `scope` is `next` (the next request, or the
    next payment where the scenario is about a payment), `payment` (the next payment, in all that is asked about it), `reference`
    (the payment with `transactionReference`) or `all`. One fault of an answer happens to a request; all that concerns a payment
    adds up. Durations are written like `PT10S`. A fault of answers may have a `share`, from 1 to 100: it then happens to so many
    of a hundred requests, evenly spread and not by chance.

    """
        + Stream.of(Kind.values())
            .map(LaboratoryDocumentTest::section)
            .collect(Collectors.joining("\n"));
  }

  private static String section(Kind kind) {
    return new Laboratory()
        .catalogue().stream()
            .filter(recipe -> recipe.kind() == kind)
            .map(recipe ->
                "| `%s` | %s | %s |\n"
                    .formatted(recipe.name(), recipe.sentence(), recipe.settings()))
            .collect(
                Collectors.joining(
                    "",
                    "## %s\n\n| scenario | what happens | settings |\n|---|---|---|\n"
                        .formatted(kind.title()),
                    ""));
  }
}
