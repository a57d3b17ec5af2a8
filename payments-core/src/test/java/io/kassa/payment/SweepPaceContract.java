package io.kassa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of the queue promises. */
public interface SweepPaceContract {

  /** The present time. */
  Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

  /** The time between two slots. */
  Duration APART = Duration.ofMillis(50);

  /** The queue under test, empty at first; each call is a transaction of its own. */
  SweepPace pace();

  @Test
  default void an_empty_queue_begins_now() {
    assertThat(pace().reserve(3, APART, NOW)).isEqualTo(NOW);
  }

  @Test
  default void nobody_gets_a_slot_that_is_taken() {
    pace().reserve(3, APART, NOW);
    assertThat(pace().reserve(1, APART, NOW)).isEqualTo(NOW.plusMillis(150));
    assertThat(pace().reserve(1, APART, NOW.plusMillis(60))).isEqualTo(NOW.plusMillis(200));
  }

  @Test
  default void unused_slots_are_not_saved_up() {
    pace().reserve(3, APART, NOW);
    var later = NOW.plusSeconds(9);
    assertThat(pace().reserve(3, APART, later)).isEqualTo(later);
  }

  @Test
  default void looking_for_the_first_free_slot_takes_none() {
    pace().reserve(2, APART, NOW);
    assertThat(pace().reserve(0, APART, NOW)).isEqualTo(NOW.plusMillis(100));
    assertThat(pace().reserve(1, APART, NOW)).isEqualTo(NOW.plusMillis(100));
  }

  @Test
  default void a_queue_left_by_a_clock_that_ran_ahead_holds_nobody_up() {
    pace().reserve(1, APART, NOW.plus(Duration.ofDays(1)));
    assertThat(pace().reserve(1, APART, NOW)).isEqualTo(NOW);
    assertThat(pace().reserve(1, APART, NOW)).isEqualTo(NOW.plus(APART));
  }

  @Test
  default void servers_that_come_at_once_get_slots_of_their_own() {
    var servers = AtOnce.run(4, server -> pace().reserve(5, APART, NOW));
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 4).mapToObj(n -> NOW.plusMillis(250L * n)).toList());
  }
}
