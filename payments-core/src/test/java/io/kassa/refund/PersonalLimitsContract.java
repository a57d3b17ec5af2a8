package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.testing.AtOnce;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of people's limits promises. */
public interface PersonalLimitsContract {

  RefundLimits BOTH =
      new RefundLimits(Optional.of(Money.euroCents(5_000)), Optional.of(Money.euroCents(0)));
  RefundLimits DAILY = new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(20_001)));

  /** The keeper. */
  PersonalLimits personalLimits();

  @Test
  default void nobody_has_limits_of_their_own_until_they_are_set() {
    assertThat(personalLimits().of("zoe")).isEqualTo(RefundLimits.NONE);
    assertThat(personalLimits().replace("zoe", BOTH)).isEqualTo(RefundLimits.NONE);
    assertThat(personalLimits().of("zoe")).isEqualTo(BOTH);
    assertThat(personalLimits().of("max")).isEqualTo(RefundLimits.NONE);
  }

  @Test
  default void what_is_set_replaces_what_stood_there_and_tells_it() {
    personalLimits().replace("zoe", BOTH);
    assertThat(personalLimits().replace("zoe", DAILY)).isEqualTo(BOTH);
    assertThat(personalLimits().replace("zoe", RefundLimits.NONE)).isEqualTo(DAILY);
    assertThat(personalLimits().of("zoe")).isEqualTo(RefundLimits.NONE);
  }

  @Test
  default void whoever_has_limits_is_listed_by_name_until_they_are_the_shop_s_again() {
    assertThat(personalLimits().people()).isEmpty();
    personalLimits().replace("zoe", BOTH);
    personalLimits().replace("openid:eva", DAILY);
    assertThat(personalLimits().people()).containsExactly("openid:eva", "zoe");
    personalLimits().replace("zoe", RefundLimits.NONE);
    assertThat(personalLimits().people()).containsExactly("openid:eva");
  }

  @Test
  default void of_two_who_set_them_at_once_each_is_told_of_what_was_replaced() {
    var both = AtOnce.run(2, n -> personalLimits().replace("zoe", n == 0 ? BOTH : DAILY));
    assertThat(both.refusals()).isEmpty();
    var last = personalLimits().of("zoe");
    assertThat(both.results())
        .containsExactlyInAnyOrder(RefundLimits.NONE, last.equals(BOTH) ? DAILY : BOTH);
  }
}
