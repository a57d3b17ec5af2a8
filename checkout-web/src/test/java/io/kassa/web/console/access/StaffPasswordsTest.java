package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
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
  void an_unknown_name_costs_as_much_as_a_wrong_password() {
    var stored = Optional.of(passwords.hash("secret".toCharArray()));
    long known = fastest(() -> passwords.match("wrong".toCharArray(), stored));
    long unknown = fastest(() -> passwords.match("wrong".toCharArray(), Optional.empty()));

    assertThat(unknown).isBetween(known / 3, known * 3);
  }

  /** The fastest of three, because others use this machine too. */
  private static long fastest(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
