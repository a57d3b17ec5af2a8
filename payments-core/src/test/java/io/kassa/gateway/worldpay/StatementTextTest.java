package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kassa | Kassa KM4T-9XQA",
        "Café Crème | Cafe Creme KM4T-9XQA",
        "Bakker & Zoon | Bakker Zoon KM4T-9XQA",
        "Straße/Æble | Strasse AEble KM4T-9XQA",
        "Łódź, B.V. | Lodz, B.V. KM4T-9XQA",
        "De allerlangste winkelnaam | De allerlangst KM4T-9XQA",
        "Precies Lang X | Precies Lang X KM4T-9XQA",
        "Dertien tekens en meer | Dertien tekens KM4T-9XQA"
      })
  void a_name_is_made_legal_and_the_order_number_stays_whole(String name, String text) {
    assertThat(new StatementText(name).of(Rehearsal.ORDER))
        .isEqualTo(text)
        .hasSizeLessThanOrEqualTo(24)
        .matches("[a-zA-Z0-9-., ]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "&&&", "日本"})
  void a_name_of_which_nothing_is_left_is_refused(String name) {
    assertThatThrownBy(() -> new StatementText(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_that_is_cut_at_a_space_has_no_double_space() {
    assertThat(new StatementText("Bloemen Gent en").of(Rehearsal.ORDER))
        .isEqualTo("Bloemen Gent e KM4T-9XQA");
    assertThat(new StatementText("Bloemen Aalst en").of(Rehearsal.ORDER))
        .isEqualTo("Bloemen Aalst KM4T-9XQA");
  }
}
