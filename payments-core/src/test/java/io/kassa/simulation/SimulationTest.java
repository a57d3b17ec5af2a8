package io.kassa.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Happening;
import io.kassa.ledger.Messenger;
import io.kassa.payment.CaseKind;
import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand stories. A story that ends badly is told by its seed; it is told again with {@code
 * -Dkassa.simulation.seed=...}, and more are told with {@code -Dkassa.simulation.stories=...}.
 */
class SimulationTest {

  private static final long STORIES = Long.getLong("kassa.simulation.stories", 10_000);

  @Test
  void however_the_messengers_come_and_the_servers_fall_the_books_are_right() {
    var again = Long.getLong("kassa.simulation.seed");
    var seeds = again == null ? LongStream.range(0, STORIES) : LongStream.of(again);
    seeds.parallel().forEach(SimulationTest::endsWell);
  }

  @Test
  void the_stories_are_worth_telling() {
    var seen = new HashSet<Object>();
    for (long seed = 0; seed < 300; seed++) {
      var database = new Story(seed).tell().database();
      database
          .orders()
          .forEach(order -> {
            database
                .journal
                .of(order)
                .forEach(line -> {
                  seen.add(line.cause().messenger());
                  seen.add(line.happening());
                  line.contradiction().ifPresent(seen::add);
                });
          });
    }
    assertThat(seen)
        .contains(Messenger.CHECKOUT, Messenger.RETURN, Messenger.SWEEPER, Messenger.NOTIFICATION)
        .contains(CaseKind.LATE_MONEY, CaseKind.SECOND_SUCCESS, CaseKind.GATEWAY_FORGOT)
        .contains(CaseKind.UNKNOWN_WORD, CaseKind.DECLINE_AFTER_APPROVAL, CaseKind.AMOUNT_DIFFERS)
        .contains(Happening.RETIRED, Happening.NO_ANSWER, Happening.NO_SUCH_PAYMENT);
  }

  private static void endsWell(long seed) {
    try {
      new Invariants(new Story(seed).tell()).hold();
    } catch (AssertionError | RuntimeException badly) {
      throw new AssertionError("Story -Dkassa.simulation.seed=" + seed + " ends badly", badly);
    }
  }
}
