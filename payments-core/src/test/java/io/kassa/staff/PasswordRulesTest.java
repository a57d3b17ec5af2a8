package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vier paarden op de dijk",
        "x7Kp2mQw9LtR",
        "583920174652",
        "éàùçèôîâûëïü",
        "correct horse battery staple",
        "the kassa in our shop is red"
      })
  void a_long_password_will_do_whatever_it_is_made_of(String password) {
    assertThat(PasswordRules.judge(password, "an")).isEmpty();
  }

  @Test
  void characters_are_counted_as_people_count_them() {
    assertThat(PasswordRules.judge("x7Kp2mQw9Lt", "an")).contains(Weakness.SHORT);
    assertThat(PasswordRules.judge("😀😁😂😃😄😅", "an")).contains(Weakness.SHORT);
    assertThat(PasswordRules.judge("ab".repeat(129), "an")).contains(Weakness.LONG);
  }

  @Test
  void a_password_that_holds_the_name_is_refused() {
    assertThat(PasswordRules.judge("Annelies-en-de-kat", "annelies")).contains(Weakness.NAME);
    assertThat(PasswordRules.judge("vier paarden op de dijk", "an")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234!",
        "P@ssw0rd2026",
        "123456789012",
        "qwertyuiop123",
        "azertyuiop!!",
        "aaaaaaaaaaaa",
        "abababababab",
        "Welkom2026!!!",
        "motdepasse123",
        "adminadmin123",
        "abcdefghijkl",
        "kassakassa2026"
      })
  void what_is_tried_first_is_refused(String password) {
    assertThat(PasswordRules.judge(password, "somebody")).contains(Weakness.COMMON);
  }
}
