package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import io.kassa.search.OrderPlace;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSort;
import io.kassa.search.OrderTraits;
import io.kassa.search.Period;
import io.kassa.search.SearchTerm;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every question of the console's list of orders and of its page of figures has its index. */
class ListPlansTest extends Plans {

  @Test
  void every_list_comes_out_of_its_index_in_order() throws SQLException {
    var place =
        Optional.of(new OrderPlace(AnOrder.PLACED_AT, 100, AnOrder.placed().build().number()));
    for (var sort : OrderSort.values()) {
      orderSearch().page(OrderQuery.ALL.sorted(sort), Optional.empty(), 50);
      orderSearch().page(OrderQuery.ALL.sorted(sort), place, 50);
    }
    orderSearch().page(OrderQuery.ALL.like(OrderTraits.of(OrderStatus.PAID)), place, 50);
    auditTrail().newest(50);
    assertThat(plans(10)).noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("Sort"));
  }

  @Test
  void a_search_asks_an_index_for_each_thing_that_a_text_may_mean() throws SQLException {
    var number = AnOrder.placed().build().number().value();
    for (var text : List.of("jef@example.be", "Jef Maes", "21,95", number)) {
      orderSearch().page(OrderQuery.ALL.about(new SearchTerm(text)), Optional.empty(), 50);
    }
    var plans = plans(8);
    assertThat(plans).noneMatch(plan -> plan.contains("Seq Scan"));
    assertThat(String.join("\n", plans))
        .contains("orders_by_email", "orders_by_name", "orders_by_second_name")
        .contains("orders_by_last_name", "orders_by_total");
  }

  @Test
  void every_filter_has_its_index() throws SQLException {
    for (var state : StateName.values()) {
      orderSearch()
          .page(OrderQuery.ALL.like(traits(Optional.of(state), false)), Optional.empty(), 50);
    }
    orderSearch().page(OrderQuery.ALL.like(traits(Optional.empty(), true)), Optional.empty(), 50);
    orderSearch().exceeds(OrderQuery.ALL.like(OrderTraits.of(OrderStatus.PAID)), 100_000);
    assertThat(plans(7)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  private static OrderTraits traits(Optional<StateName> attempt, boolean openCase) {
    return new OrderTraits(
        Optional.empty(), attempt, Optional.empty(), Optional.of(Language.DE), openCase);
  }

  @Test
  void every_figure_of_the_dashboard_has_its_index() throws SQLException {
    var today = LocalDate.of(2026, 11, 22);
    var period = Period.ofDays(Optional.of(today.minusDays(29)), Optional.of(today));
    figures().days(today.minusDays(29), today);
    figures().timesToPaid(period);
    figures().notPaid(period);
    figures().open(AnOrder.PLACED_AT);
    assertThat(plans(8)).noneMatch(plan -> plan.contains("Seq Scan"));
  }
}
