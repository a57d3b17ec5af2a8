package io.kassa.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void days_are_added_up() {
    var sum =
        Turnover.of(
            List.of(
                new DayFigures(TODAY, 3, 2, Money.euroCents(500), Money.euroCents(100)),
                DayFigures.quiet(TODAY),
                new DayFigures(TODAY, 4, 1, Money.euroCents(250), Money.euroCents(0))));

    assertThat(sum).isEqualTo(new Turnover(7, 3, Money.euroCents(750), Money.euroCents(100)));
    assertThat(sum.paidPerThousand()).hasValue(429);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1000", "3, 0, 0", "3, 1, 333", "3, 2, 667", "2000, 1, 1", "2001, 1, 0"})
  void conversion_is_rounded_to_the_nearest(long placed, long paid, long perThousand) {
    var nothing = Money.euroCents(0);
    assertThat(new Turnover(placed, paid, nothing, nothing).paidPerThousand())
        .hasValue(perThousand);
  }

  @Test
  void nothing_placed_has_no_conversion() {
    assertThat(Turnover.of(List.of()).paidPerThousand()).isEmpty();
  }

  @Test
  void the_median_and_the_95th_are_times_that_really_occurred() {
    var seconds =
        new ArrayList<>(LongStream.rangeClosed(1, 100).mapToObj(Duration::ofSeconds).toList());
    Collections.shuffle(seconds, new Random(7));

    assertThat(TimeToPaid.of(seconds))
        .contains(new TimeToPaid(100, Duration.ofSeconds(50), Duration.ofSeconds(95)));
    assertThat(TimeToPaid.of(List.of(Duration.ofSeconds(4))))
        .contains(new TimeToPaid(1, Duration.ofSeconds(4), Duration.ofSeconds(4)));
    assertThat(TimeToPaid.of(List.of(Duration.ofSeconds(9), Duration.ofSeconds(4))))
        .contains(new TimeToPaid(2, Duration.ofSeconds(4), Duration.ofSeconds(9)));
    assertThat(TimeToPaid.of(List.of())).isEmpty();
  }

  @Test
  void spans_count_whole_days_up_to_today() {
    assertThat(Span.TODAY.first(TODAY)).isEqualTo(TODAY);
    assertThat(Span.YESTERDAY.holds(TODAY, TODAY)).isFalse();
    assertThat(Span.YESTERDAY.holds(TODAY.minusDays(1), TODAY)).isTrue();
    assertThat(Span.WEEK.first(TODAY)).isEqualTo("2026-11-16");
    assertThat(Span.MONTH.first(TODAY)).isEqualTo("2026-10-24");
    assertThat(Span.MONTH.holds(LocalDate.of(2026, 10, 23), TODAY)).isFalse();
  }
}
