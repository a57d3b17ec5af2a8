package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kassa.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatTest {

  @ParameterizedTest
  @CsvSource({
    "121, 21, 21", // 1.21 holds exactly 0.21
    "106, 6, 6",
    "112, 12, 12",
    "100, 21, 17", // 17.36
    "999, 6, 57", // 56.55
    "495, 21, 86", // 85.91
    "1, 21, 0",
    "0, 21, 0",
    "53, 6, 3" // exactly 3.00
  })
  void vat_is_the_share_of_a_price_that_includes_it(long gross, int percent, long vat) {
    assertThat(VatRate.ofPercent(percent).vatIn(Money.euroCents(gross)))
        .isEqualTo(Money.euroCents(vat));
  }

  @Test
  void half_a_cent_is_rounded_up() {
    // 28 x 12 / 112 = 3.0; 14 x 12 / 112 = 1.5
    assertThat(VatRate.TWELVE.vatIn(Money.euroCents(14))).isEqualTo(Money.euroCents(2));
  }

  @Test
  void a_rate_that_belgium_does_not_have_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> VatRate.ofPercent(19));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> VatRate.SIX.vatIn(Money.euroCents(-1)));
  }

  @Test
  void totals_per_rate_add_up_to_the_cent_for_any_order() {
    var random = new Random(20261122);
    for (int i = 0; i < 5_000; i++) {
      var totals =
          new Totals(randomLines(random), Money.euroCents(random.nextInt(3) * 495L), rate(random));
      var perRate = totals.perRate();
      assertThat(sum(perRate.stream().map(VatTotal::gross).toList())).isEqualTo(totals.total());
      for (var rate : perRate) {
        assertThat(rate.net().plus(rate.vat())).isEqualTo(rate.gross());
        assertThat(rate.vat().isMoreThan(rate.gross())).isFalse();
      }
      assertThat(perRate.stream().map(VatTotal::rate)).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void vat_is_rounded_once_per_rate_and_not_per_line() {
    var cent = new OrderLine(new ProductCode("a"), "A", 1, Money.euroCents(3), VatRate.TWENTY_ONE);
    var lines = List.of(cent, cent, cent, cent, cent, cent, cent);
    var total = new Totals(lines, Money.euroCents(0), VatRate.TWENTY_ONE).perRate().getFirst();
    // Seven lines of 0.03 hold 0.52 cent of VAT each: 7 x 1 by line, but 0.21 x 21 / 121 = 4 in
    // all.
    assertThat(total.vat()).isEqualTo(Money.euroCents(4));
  }

  @Test
  void free_delivery_does_not_show_as_a_rate() {
    var line = new OrderLine(new ProductCode("a"), "A", 1, Money.euroCents(100), VatRate.SIX);
    var totals = new Totals(List.of(line), Money.euroCents(0), VatRate.TWENTY_ONE);
    assertThat(totals.perRate()).extracting(VatTotal::rate).containsExactly(VatRate.SIX);
    assertThat(totals.goods()).isEqualTo(totals.total());
  }

  private static List<OrderLine> randomLines(Random random) {
    var lines = new ArrayList<OrderLine>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      lines.add(
          new OrderLine(
              new ProductCode("p" + i),
              "P",
              1 + random.nextInt(99),
              Money.euroCents(1 + random.nextInt(20_000)),
              rate(random)));
    }
    return lines;
  }

  private static VatRate rate(Random random) {
    return List.of(VatRate.SIX, VatRate.TWELVE, VatRate.TWENTY_ONE).get(random.nextInt(3));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.euroCents(0), Money::plus);
  }
}
