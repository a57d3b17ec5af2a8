package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffPasswordsTest {

  private final StaffPasswords passwords = Vault.passwords();

  @Test
  void a_hash_names_its_cost_and_carries_a_long_salt_and_key() {
    var parts = passwords.hash("secret".toCharArray()).split(":", -1);

    assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA512");
    assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(210_000);
    assertThat(Base64.getDecoder().decode(parts[2])).hasSize(32);
    assertThat(Base64.getDecoder().decode(parts[3])).hasSize(32);
  }

  @Test
  void two_people_with_one_password_have_two_hashes() {
    assertThat(passwords.hash("secret".toCharArray()))
        .isNotEqualTo(passwords.hash("secret".toCharArray()));
  }

  @Test
  void the_right_password_matches_and_any_other_does_not() {
    var stored = Optional.of(passwords.hash("secret".toCharArray()));

    assertThat(passwords.match("secret".toCharArray(), stored)).isTrue();
    assertThat(passwords.match("Secret".toCharArray(), stored)).isFalse();
    assertThat(passwords.match("".toCharArray(), stored)).isFalse();
  }

  @Test
  void an_unknown_name_costs_the_same_work_as_a_wrong_password() {
    var verified = new ArrayList<String>();
    var watched = Vault.passwordsWatchedBy(verified::add);
    var stored = Optional.of(watched.hash("secret".toCharArray()));

    watched.match("wrong".toCharArray(), stored);
    watched.match("wrong".toCharArray(), Optional.empty());

    assertThat(verified).hasSize(2);
    assertThat(costOf(verified.getLast())).isEqualTo(costOf(verified.getFirst()));
  }

  private static List<String> costOf(String hash) {
    var parts = hash.split(":", -1);
    return List.of(parts[0], parts[1], "" + parts[2].length(), "" + parts[3].length());
  }
}
