package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private final SecureRandom random = new SecureRandom();

  @Test
  void order_numbers_have_no_look_alikes_and_two_groups() {
    for (int i = 0; i < 2_000; i++) {
      assertThat(OrderNumber.random(random).value())
          .matches("[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}")
          .doesNotContainPattern("[0O1IL2Z5S8BUV]");
    }
  }

  @Test
  void order_numbers_differ() {
    var seen = new HashSet<OrderNumber>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(OrderNumber.random(random))).isTrue();
    }
  }

  @Test
  void an_order_number_is_understood_however_it_is_typed() {
    var number = new OrderNumber("KM4T-9XQA");
    assertThat(OrderNumber.typed(" km4t 9xqa ")).contains(number);
    assertThat(OrderNumber.typed("km4t9xqa")).contains(number);
    assertThat(OrderNumber.typed("KM4T-9XQ")).isEmpty();
    assertThat(OrderNumber.typed("KM4T-9XQO")).isEmpty();
    assertThat(OrderNumber.typed("an@example.be")).isEmpty();
  }

  @Test
  void a_token_is_long_random_and_never_shown() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      var token = Token.random(random);
      assertThat(seen.add(token.value())).isTrue();
      assertThat(token.value()).hasSize(27);
      assertThat(token).asString().doesNotContain(token.value());
    }
  }

  @Test
  void a_garbled_token_is_no_token() {
    var token = Token.random(random);
    assertThat(Token.read(token.value())).contains(token);
    assertThat(Token.read(token.value() + "x")).isEmpty();
    assertThat(Token.read(token.value().substring(1) + "'")).isEmpty();
    assertThat(Token.read("")).isEmpty();
  }

  @Test
  void personal_data_does_not_show_itself() {
    assertThat(new Customer("An Peeters", "an@example.be").toString()).doesNotContain("An", "@");
    assertThat(new Address("Kouter 1", "9000", "Gent").toString()).doesNotContain("Kouter", "9000");
  }

  @Test
  void a_text_that_lacks_a_language_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new LocalText(Map.of(Language.NL, "Koffie", Language.FR, "Café")))
        .withMessageContaining("de");
  }

  @Test
  void the_shop_speaks_four_languages_and_says_so_when_asked_for_a_fifth() {
    assertThat(Language.ofCode("FR")).contains(Language.FR);
    assertThat(Language.ofCode("es")).isEmpty();
    assertThat(Language.NL.locale().toLanguageTag()).isEqualTo("nl-BE");
  }
}
