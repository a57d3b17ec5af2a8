package io.kassa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What every clock that servers have in common promises, on the machine that runs the test. */
public interface SharedTimeContract {

  /** The clock under test. */
  SharedTime sharedTime();

  @Test
  default void it_is_the_present_time_in_utc() {
    var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    var told = sharedTime().now();
    assertThat(told).isBetween(before, Instant.now());
  }

  @Test
  default void it_never_stands_still_for_long() {
    requireMoving();
  }

  /** Reads the clock until it has moved. */
  default void requireMoving() {
    var first = sharedTime().now();
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    var later = first;
    while (!later.isAfter(first) && Instant.now().isBefore(deadline)) {
      later = sharedTime().now();
    }
    assertThat(later).isAfter(first);
  }
}
