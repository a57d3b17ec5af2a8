package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInPaceTest {

  private static final String HOME = "192.0.2.1";

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final SignInPace pace = Vault.pace(clock);

  @Test
  void four_typing_errors_cost_nothing() {
    fail(4);

    assertThat(pace.wait("an", HOME)).isEmpty();
  }

  @Test
  void the_fifth_failure_costs_half_a_minute_and_each_further_one_twice_as_much() {
    fail(5);
    assertThat(pace.wait("an", HOME)).contains(Duration.ofSeconds(30));

    clock.move(Duration.ofSeconds(30));
    assertThat(pace.wait("an", HOME)).isEmpty();

    fail(1);
    assertThat(pace.wait("an", HOME)).contains(Duration.ofMinutes(1));
  }

  @Test
  void the_wait_never_exceeds_a_quarter_of_an_hour() {
    fail(100);

    assertThat(pace.wait("an", HOME)).contains(Duration.ofMinutes(15));
  }

  @Test
  void nobody_waits_for_what_others_did_elsewhere() {
    fail(100);

    assertThat(pace.wait("an", "192.0.2.2")).isEmpty();
    assertThat(pace.wait("bo", HOME)).isEmpty();
  }

  @Test
  void capital_letters_do_not_make_another_name() {
    fail(5);

    assertThat(pace.wait("AN", HOME)).isPresent();
  }

  @Test
  void the_right_password_makes_everything_forgotten_and_so_does_half_a_day() {
    fail(4);
    pace.succeeded("an", HOME);
    fail(4);
    assertThat(pace.wait("an", HOME)).isEmpty();

    clock.move(Duration.ofHours(12));
    fail(4);
    assertThat(pace.wait("an", HOME)).isEmpty();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      pace.failed("an", HOME);
    }
  }
}
