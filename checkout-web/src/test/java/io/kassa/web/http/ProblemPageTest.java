package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPageTest {

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 405, 429, 500})
  void each_known_status_has_words_of_its_own_in_every_language(int status) {
    for (var language : Language.values()) {
      assertThat(Rendered.html(Problems.page(status, ""), language))
          .contains("<html lang=\"" + language.code() + "\">")
          .doesNotContain("problem." + status);
    }
  }

  @Test
  void an_unusual_status_keeps_its_number_and_gets_general_words() {
    var page = Problems.page(415, "");

    assertThat(page.status()).isEqualTo(415);
    assertThat(Rendered.html(page, Language.EN)).contains("This request cannot be understood");
  }

  @Test
  void our_own_fault_shows_the_number_under_which_it_was_logged() {
    assertThat(Rendered.html(Problems.page(500, "0badcafe"), Language.NL)).contains("0badcafe");
  }

  @Test
  void what_the_server_forbids_is_not_called_a_request_from_another_site() {
    assertThat(ServerProblem.words(403)).isEqualTo(400);
    assertThat(ServerProblem.words(404)).isEqualTo(404);
  }
}
