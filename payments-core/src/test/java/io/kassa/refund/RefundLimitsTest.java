package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefundLimitsTest {

  private static final Money ONE = Money.euroCents(100);
  private static final Money TWO = Money.euroCents(200);
  private static final Money NOTHING = Money.euroCents(0);

  @Test
  void an_own_limit_counts_whether_lower_or_higher_and_the_shops_where_there_is_none() {
    var shop = new RefundLimits(Optional.of(ONE), Optional.of(TWO));
    assertThat(RefundLimits.NONE.orElse(shop)).isEqualTo(shop);
    assertThat(shop.orElse(RefundLimits.NONE)).isEqualTo(shop);
    assertThat(new RefundLimits(Optional.of(TWO), Optional.empty()).orElse(shop))
        .isEqualTo(new RefundLimits(Optional.of(TWO), Optional.of(TWO)));
  }

  @Test
  void an_amount_equal_to_a_limit_is_within_it_and_a_limit_of_nothing_lets_nothing_go_alone() {
    var each = new RefundLimits(Optional.of(TWO), Optional.empty());
    assertThat(each.needApproval(TWO, TWO)).isFalse();
    assertThat(each.needApproval(TWO.plus(Money.euroCents(1)), NOTHING)).isTrue();
    var daily = new RefundLimits(Optional.empty(), Optional.of(TWO));
    assertThat(daily.needApproval(ONE, ONE)).isFalse();
    assertThat(daily.needApproval(ONE, TWO)).isTrue();
    var none = new RefundLimits(Optional.of(NOTHING), Optional.empty());
    assertThat(none.needApproval(Money.euroCents(1), NOTHING)).isTrue();
  }
}
