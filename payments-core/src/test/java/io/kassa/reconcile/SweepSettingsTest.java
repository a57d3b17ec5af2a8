package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepSettingsTest {

  private static final Duration LEASE = Duration.ofSeconds(45);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 20, 999})
  void slots_are_never_so_close_that_one_more_fits_into_a_second(int rate) {
    var apart = new SweepSettings(LEASE, rate, 8).apart();
    assertThat(apart.multipliedBy(rate)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(apart.toNanos() % 1_000).as("a database keeps microseconds").isZero();
  }

  @Test
  void a_handful_is_asked_within_a_second() {
    assertThat(new SweepSettings(LEASE, 20, 8).handful()).isEqualTo(8);
    assertThat(new SweepSettings(LEASE, 2, 8).handful()).isEqualTo(2);
  }

  @Test
  void a_claim_in_the_longest_queue_is_asked_about_before_its_lease_ends() {
    for (var lease : new Duration[] {Duration.ofSeconds(5), LEASE, Duration.ofMinutes(10)}) {
      var settings = new SweepSettings(lease, 20, 8);
      assertThat(settings.longestQueue()).isLessThan(lease.dividedBy(2));
      assertThat(settings.longestQueue()).isLessThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void settings_that_would_never_ask_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SweepSettings(LEASE, 0, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> new SweepSettings(LEASE, 20, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new SweepSettings(Duration.ZERO, 20, 8));
  }
}
