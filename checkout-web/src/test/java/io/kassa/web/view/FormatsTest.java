package io.kassa.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | 123450 | € 1.234,50",
        "FR | 123450 | 1 234,50 €",
        "DE | 123450 | 1.234,50 €",
        "EN | 123450 | €1,234.50",
        "NL | 5      | € 0,05",
        "NL | 100    | € 1,00",
        "NL | -5     | € -0,05",
        "NL | -12345 | € -123,45",
        "EN | 500000000 | €5,000,000.00",
      })
  void amounts_are_written_as_people_in_belgium_write_them(
      Language language, long cents, String expected) {
    var written = new Formats(language).money(Money.euroCents(cents));

    // Spaces inside an amount are of the kinds that do not break.
    assertThat(written).doesNotContain(" ");
    assertThat(written.replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(expected);
  }

  @Test
  void times_are_those_of_brussels_in_summer_and_in_winter() {
    var forms = new Formats(Language.NL);

    assertThat(forms.exactTime(Instant.parse("2026-07-01T22:30:00Z")))
        .isEqualTo("02/07/2026 00:30:00");
    assertThat(forms.date(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1 januari 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T23:59:59Z, 25/10/2026 01:59:59",
    "2026-10-25T00:30:00Z, 25/10/2026 02:30:00 (GMT+2)",
    "2026-10-25T01:30:00Z, 25/10/2026 02:30:00 (GMT+1)",
    "2026-10-25T02:00:00Z, 25/10/2026 03:00:00",
    "2026-03-29T00:59:59Z, 29/03/2026 01:59:59",
    "2026-03-29T01:00:00Z, 29/03/2026 03:00:00"
  })
  void in_the_hour_that_comes_twice_a_time_says_which_it_is(Instant time, String expected) {
    assertThat(new Formats(Language.NL).exactTime(time)).isEqualTo(expected);
    assertThat(new Formats(Language.NL).dateTime(time).contains("GMT"))
        .isEqualTo(expected.contains("GMT"));
  }
}
