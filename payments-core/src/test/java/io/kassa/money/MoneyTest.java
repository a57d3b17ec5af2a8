package io.kassa.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Money TEN = Money.euroCents(10);

  @Test
  void arithmetic_is_exact() {
    assertThat(TEN.plus(Money.euroCents(5))).isEqualTo(Money.euroCents(15));
    assertThat(TEN.minus(Money.euroCents(25))).isEqualTo(Money.euroCents(-15));
    assertThat(TEN.times(3)).isEqualTo(Money.euroCents(30));
    assertThat(Money.zero(Money.EUR).plus(TEN)).isEqualTo(TEN);
  }

  @Test
  void amounts_of_one_currency_compare() {
    assertThat(TEN.isMoreThan(Money.euroCents(9))).isTrue();
    assertThat(TEN.isMoreThan(TEN)).isFalse();
  }

  @Test
  void currencies_are_never_mixed() {
    var dollars = new Money(10, Currency.getInstance("USD"));
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TEN.plus(dollars));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> TEN.compareTo(dollars));
  }

  @Test
  void an_overflow_is_refused_rather_than_wrapped() {
    var most = Money.euroCents(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(TEN));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.euroCents(Long.MIN_VALUE).minus(TEN));
  }
}
