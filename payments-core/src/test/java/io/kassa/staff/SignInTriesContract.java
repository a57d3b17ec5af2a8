package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody promises who slows down guessing. */
public interface SignInTriesContract {

  /** When somebody guesses; to the microsecond. */
  Instant AT = Instant.parse("2026-11-22T10:00:00.000001Z");

  /** Who slows down, having seen nothing yet. */
  SignInTries signInTries();

  /** Tries an account from an address. */
  static List<Try> tried(String name, String from) {
    return List.of(Try.pair(name, from), Try.account(name), Try.address(from));
  }

  @Test
  default void five_tries_cost_nothing_then_the_wait_grows() {
    var tried = tried("an", "::1");
    for (int i = 0; i < 5; i++) {
      assertThat(signInTries().begin(tried, AT)).isEmpty();
    }
    assertThat(signInTries().begin(tried, AT)).contains(AT.plusSeconds(30));
    assertThat(signInTries().begin(tried, AT.plusSeconds(30))).isEmpty();
    assertThat(signInTries().begin(tried, AT.plusSeconds(31))).contains(AT.plusSeconds(90));
  }

  @Test
  default void waiting_counts_as_no_try() {
    var tried = tried("an", "::1");
    for (int i = 0; i < 50; i++) {
      signInTries().begin(tried, AT);
    }
    assertThat(signInTries().begin(tried, AT)).contains(AT.plusSeconds(30));
  }

  @Test
  default void an_account_waits_also_for_a_guesser_with_many_addresses() {
    for (int i = 0; i < 10; i++) {
      assertThat(signInTries().begin(tried("an", "::" + i), AT)).isEmpty();
    }
    assertThat(signInTries().begin(tried("AN", "::99"), AT)).isPresent();
    assertThat(signInTries().begin(tried("bo", "::1"), AT)).isEmpty();
  }

  @Test
  default void an_address_waits_also_for_a_guesser_with_many_names() {
    for (int i = 0; i < 25; i++) {
      assertThat(signInTries().begin(tried("name" + i, "::1"), AT)).isEmpty();
    }
    assertThat(signInTries().begin(tried("another", "::1"), AT)).isPresent();
    assertThat(signInTries().begin(tried("another", "::2"), AT)).isEmpty();
  }

  @Test
  default void the_right_person_is_forgiven_and_after_a_day_everybody_is() {
    var tried = tried("an", "::1");
    for (int i = 0; i < 6; i++) {
      signInTries().begin(tried, AT);
    }
    var later = AT.plus(Duration.ofDays(2));
    assertThat(signInTries().begin(tried, later)).isEmpty();
    assertThat(signInTries().begin(tried, later)).isEmpty();
    for (int i = 0; i < 6; i++) {
      signInTries().begin(tried, later);
    }
    signInTries().forgive(tried);
    assertThat(signInTries().begin(tried, later)).isEmpty();
  }

  @Test
  default void of_many_guesses_at_once_five_are_looked_at() {
    var tried = tried("an", "::1");

    var guesses = AtOnce.run(12, n -> signInTries().begin(tried, AT).isEmpty());

    assertThat(guesses.refusals()).isEmpty();
    assertThat(guesses.results().stream().filter(passed -> passed)).hasSize(5);
  }
}
