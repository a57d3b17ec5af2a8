package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|1200",
        "12,5|1250",
        "12.50|1250",
        "0,01|1",
        "€ 12,50|1250",
        "12,50 EUR|1250",
        "1.234,50|123450",
        "1,234.50|123450",
        "1 234,50|123450",
        "1.234|123400",
        "4200|420000",
        "4.200.000,00|420000000"
      })
  void amounts_are_read_as_people_write_them(String typed, long cents) {
    assertThat(TypedAmount.read(typed)).contains(Money.euroCents(cents));
  }

  @Test
  void a_space_that_does_not_break_is_a_space() {
    assertThat(TypedAmount.read("€\u00a01\u00a0234,50")).contains(Money.euroCents(123_450));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "twelve",
        "-5",
        "12,5055",
        "1.23.45",
        "12,",
        ",50",
        "1.234.50",
        "1e3",
        "12;50"
      })
  void what_could_mean_anything_is_no_amount(String typed) {
    assertThat(TypedAmount.read(typed)).isEmpty();
  }
}
