package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPaceTest {

  @ParameterizedTest
  @CsvSource({"1, PT10S", "2, PT20S", "5, PT2M40S", "9, PT42M40S", "10, PT1H", "1000000, PT1H"})
  void each_pause_is_twice_the_one_before_until_it_is_an_hour(int failed, Duration expected) {
    assertThat(RetryPace.pause(failed, 500)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, PT9S", "1, 1000, PT11S", "99, 0, PT54M", "99, 1000, PT1H6M"})
  void luck_moves_a_pause_by_a_tenth_so_that_what_failed_together_spreads(
      int failed, int luck, Duration expected) {
    assertThat(RetryPace.pause(failed, luck)).isEqualTo(expected);
  }
}
