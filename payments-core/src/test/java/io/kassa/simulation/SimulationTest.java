package io.kassa.simulation;

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

  private static void endsWell(long seed) {
    try {
      new Invariants(new Story(seed).tell()).hold();
    } catch (AssertionError | RuntimeException badly) {
      throw new AssertionError("Story -Dkassa.simulation.seed=" + seed + " ends badly", badly);
    }
  }
}
