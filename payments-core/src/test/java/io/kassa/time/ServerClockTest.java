package io.kassa.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.testing.LogLines;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ServerClockTest {

  private static final Instant TRUE = Instant.parse("2026-11-22T10:00:00Z");

  private final MovableClock shared = new MovableClock(TRUE);
  private final MovableClock machine = new MovableClock(TRUE);
  private long counted;
  private final ServerClock clock = new ServerClock(machine, () -> counted);

  @Test
  void before_the_first_comparison_it_shows_the_machines_time_and_ticks() {
    pass(Duration.ofSeconds(3));
    assertThat(clock.instant()).isEqualTo(TRUE.plusSeconds(3));
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> clock.withZone(ZoneId.of("Europe/Brussels")));
  }

  @Test
  void it_follows_the_shared_clock_however_wrong_the_machine_is() {
    machine.move(Duration.ofHours(2));
    var wrong = new ServerClock(machine, () -> counted);
    assertThat(wrong.instant()).isEqualTo(TRUE.plus(Duration.ofHours(2)));
    wrong.follow(shared::instant);
    assertThat(wrong.instant()).isEqualTo(TRUE);
    pass(Duration.ofSeconds(4));
    assertThat(wrong.instant()).isEqualTo(TRUE.plusSeconds(4));
  }

  @Test
  void a_machine_whose_clock_jumps_between_two_comparisons_changes_nothing() {
    clock.follow(shared::instant);
    for (var jump : new Duration[] {Duration.ofDays(1), Duration.ofDays(-2)}) {
      machine.move(jump);
      assertThat(clock.instant()).isEqualTo(shared.instant());
      pass(Duration.ofSeconds(5));
      assertThat(clock.instant()).isEqualTo(shared.instant());
    }
  }

  @Test
  void half_the_way_there_and_back_is_allowed_for() {
    machine.move(Duration.ofSeconds(-30));
    clock.follow(() -> {
      pass(Duration.ofMillis(200));
      var told = shared.instant();
      pass(Duration.ofMillis(200));
      return told;
    });
    assertThat(clock.instant()).isEqualTo(shared.instant());
  }

  @Test
  void a_small_difference_is_not_followed_or_time_would_tremble() {
    shared.move(Duration.ofMillis(99));
    clock.follow(shared::instant);
    assertThat(clock.instant()).isEqualTo(TRUE);
    shared.move(Duration.ofMillis(1));
    clock.follow(shared::instant);
    assertThat(clock.instant()).isEqualTo(TRUE.plusMillis(100));
  }

  @Test
  void an_answer_that_took_longer_than_the_difference_proves_none() {
    clock.follow(() -> {
      var told = shared.instant();
      pass(Duration.ofSeconds(8));
      return told;
    });
    assertThat(clock.instant()).isEqualTo(TRUE.plusSeconds(8));
  }

  @Test
  void while_the_shared_clock_cannot_be_asked_the_last_that_is_known_of_it_holds() {
    machine.move(Duration.ofMinutes(-5));
    shared.move(Duration.ofMillis(500));
    clock.follow(shared::instant);
    assertThatThrownBy(() ->
            clock.follow(() -> {
              throw new IllegalStateException("no database");
            }))
        .hasMessage("no database");
    pass(Duration.ofHours(1));
    assertThat(clock.instant()).isEqualTo(shared.instant());
  }

  @Test
  void a_machine_that_is_wrong_by_more_than_a_minute_is_told_of_once_for_each_change() {
    try (var log = LogLines.of(ServerClock.class)) {
      machine.move(Duration.ofSeconds(60));
      clock.follow(shared::instant);
      assertThat(log.lines()).isEmpty();
      machine.move(Duration.ofMinutes(4));
      clock.follow(shared::instant);
      clock.follow(shared::instant);
      assertThat(log.lines()).hasSize(1).first().asString().startsWith("WARNING").contains("300 s");
      machine.move(Duration.ofMinutes(-10));
      clock.follow(shared::instant);
      clock.follow(shared::instant);
      assertThat(log.lines()).hasSize(2).last().asString().startsWith("WARNING").contains("-300 s");
      machine.move(Duration.ofMinutes(5));
      clock.follow(shared::instant);
      clock.follow(shared::instant);
      assertThat(log.lines()).hasSize(3).last().asString().startsWith("INFO");
    }
  }

  private void pass(Duration length) {
    shared.move(length);
    machine.move(length);
    counted += length.toNanos();
  }
}
