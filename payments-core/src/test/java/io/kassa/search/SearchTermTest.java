package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40|4000",
        "21,95|2195",
        "21.95|2195",
        "€ 1.234,50|123450",
        "1,234.50|123450",
        "EUR 0,5|50",
        "1 234,5|123450",
        "999999999|99999999900"
      })
  void amounts_are_read_as_people_in_belgium_type_them(String typed, long cents) {
    assertThat(AmountText.read(typed))
        .hasValueSatisfying(amount -> assertThat(amount.minorUnits()).isEqualTo(cents));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1,234,5", "21,955,1", "ten", "9999999999", "1.2.3"})
  void what_is_no_amount_is_none(String typed) {
    assertThat(AmountText.read(typed)).isEmpty();
  }

  @Test
  void a_term_that_half_the_shop_would_fit_is_refused() {
    assertThatThrownBy(() -> new SearchTerm(" a ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_address_is_no_name_and_a_name_of_two_words_no_address() {
    assertThat(new SearchTerm("An@example.be").name()).isEmpty();
    assertThat(new SearchTerm("An@example.be").email()).contains("an@example.be");
    assertThat(new SearchTerm("An Maes").email()).isEmpty();
    assertThat(new SearchTerm("Àn MÄES").name()).contains("an maes");
  }

  @Test
  void a_place_survives_its_way_through_an_address_and_garbage_is_none() {
    var text = "2026-11-22T15:16:07.123456Z~2195~KM4T-9XQA";
    assertThat(OrderPlace.read(text)).map(OrderPlace::toString).contains(text);
    for (var garbage :
        new String[] {
          "",
          "~~",
          text + "~",
          "2026~1~KM4T-9XQA",
          "1969-01-01T00:00:00Z~1~KM4T-9XQA",
          "+99999-01-01T00:00:00Z~1~KM4T-9XQA",
          "2026-11-22T15:16:07Z~x~KM4T-9XQA"
        }) {
      assertThat(OrderPlace.read(garbage)).as(garbage).isEmpty();
    }
  }
}
