package io.worldpaysim.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant MADE = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void pauses_double_from_half_a_minute_to_two_hours() {
    assertThat(pauses(Duration.ofSeconds(30)).subList(0, 11))
        .extracting(Duration::toSeconds)
        .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3840L, 7200L, 7200L, 7200L);
  }

  @Test
  void after_a_week_the_event_is_given_up() {
    List<Duration> pauses = pauses(Duration.ofSeconds(30));

    Duration all = pauses.stream().reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofDays(7).minusHours(2), Duration.ofDays(7));
    assertThat(pauses(Duration.ofMillis(1)).getLast()).isEqualTo(Duration.ofHours(2));
  }

  private static List<Duration> pauses(Duration first) {
    RetrySchedule schedule = new RetrySchedule(first);
    List<Duration> pauses = new ArrayList<>();
    Instant now = MADE;
    Optional<Instant> next = schedule.next(MADE, 1, now);
    while (next.isPresent()) {
      pauses.add(Duration.between(now, next.get()));
      now = next.get();
      next = schedule.next(MADE, pauses.size() + 1, now);
    }
    return pauses;
  }
}
