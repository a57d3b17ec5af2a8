package io.kassa.web.console.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.figures.InMemoryFigures;
import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.web.console.Desk;
import io.kassa.web.console.cases.Induced;
import io.kassa.web.view.Rendered;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DashboardResourceTest {

  private final Desk desk = Desk.ofAn();
  private final DashboardResource resource =
      new DashboardResource(
          new DashboardPage(
              new InMemoryFigures(desk.stage.orders, desk.stage.payments, desk.stage.journal),
              desk.stage.cases,
              desk.console,
              desk.stage.clock),
          desk.pen);

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_empty_shop_has_figures_too_and_no_drawing_of_nothing(Language language) {
    var html = Rendered.html(resource.figures(), language);

    assertThat(html)
        .contains("data-span=\"TODAY\" data-placed=\"0\"")
        .doesNotContain("console.", "??", "<text", "NaN");
    assertThat(desk.record()).containsExactly("an VIEWED_FIGURES  192.0.2.1");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_drawn_is_told_in_words_and_stands_in_a_table(Language language) {
    order(Duration.ZERO, OrderStatus.PAID);
    order(Duration.ofDays(1), OrderStatus.FAILED);
    order(Duration.ofDays(1), OrderStatus.PAID);
    order(Duration.ofDays(29), OrderStatus.PAID);
    order(Duration.ofDays(31), OrderStatus.PAID);
    new Induced(desk.stage).of(CaseKind.LATE_MONEY);

    var html = Rendered.html(resource.figures(), language);

    assertThat(html)
        .doesNotContain("console.", "??")
        .contains("data-span=\"YESTERDAY\" data-placed=\"2\" data-paid=\"1\" data-revenue=\"2195\"")
        .contains("data-count=\"1\" data-of=\"LATE_MONEY\"")
        .contains("role=\"img\" aria-labelledby=\"revenue-t revenue-d\"", "<title id=\"kinds-t\">")
        .contains("<desc id=\"orders-d\">", "fill=\"url(#hatch-orders)\"");
  }

  @Test
  void columns_keep_the_proportions_and_what_is_not_nothing_is_seen() {
    var drawn = Columns.of(List.of(0L, 1L, 500L, 1000L), List.of(0L, 0L, 250L, 1000L));

    assertThat(drawn.columns())
        .containsExactly(
            new Columns.Column(0, 120, 0, 120, 0),
            new Columns.Column(11, 119, 1, 120, 0),
            new Columns.Column(22, 60, 60, 90, 30),
            new Columns.Column(33, 0, 120, 0, 120));
    assertThat(Columns.of(List.of(0L), List.of(0L)).columns().getFirst().height()).isZero();
  }

  @Test
  void bars_keep_the_proportions_too() {
    var drawn =
        Bars.of(LongStream.of(1000, 500, 1, 0).mapToObj(DashboardResourceTest::value).toList());

    assertThat(drawn.bars()).extracting(Bars.Bar::width).containsExactly(260, 130, 2, 0);
    assertThat(drawn.height()).isEqualTo(4 * Bars.STEP);
    assertThat(Bars.of(List.of(value(0))).isEmpty()).isTrue();
  }

  private static Bars.Value value(long count) {
    return new Bars.Value("x", count, List.of(), "");
  }

  private void order(Duration ago, OrderStatus status) {
    var order = AnOrder.placed().at(desk.stage.clock.instant().minus(ago)).build();
    desk.stage.orders.add(order, status);
  }
}
