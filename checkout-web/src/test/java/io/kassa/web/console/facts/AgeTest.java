package io.kassa.web.console.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT-5S, minutes, 0",
    "PT59S, minutes, 0",
    "PT60S, minutes, 1",
    "PT59M59S, minutes, 59",
    "PT1H, hours, 1",
    "PT23H59M, hours, 23",
    "PT24H, days, 1",
    "P400D, days, 400"
  })
  void an_age_is_told_in_the_largest_unit_that_fits(Duration age, String unit, long number) {
    assertThat(Age.between(NOON, NOON.plus(age))).isEqualTo(new Age("console.age." + unit, number));
  }
}
