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
}
