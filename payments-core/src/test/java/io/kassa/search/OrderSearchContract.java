package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.cases.CasesContract;
import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.order.OrderSummary;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.StateName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every search among orders promises besides. */
public interface OrderSearchContract extends OrderTermContract {

  @Test
  default void an_empty_shop_has_an_empty_list() {
    var page = orderSearch().page(OrderQuery.ALL, Optional.empty(), 10);
    assertThat(page.rows()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  @Test
  default void a_row_says_what_staff_need_at_a_glance() {
    var order = kept(AnOrder.placed().pickedUp().in(Language.DE), OrderStatus.PAID);
    assertThat(orderSearch().page(OrderQuery.ALL, Optional.empty(), 10).rows())
        .containsExactly(
            new OrderSummary(
                order.number(),
                order.placedAt(),
                order.customer(),
                order.total(),
                OrderStatus.PAID,
                new DeliveryCode("winkel"),
                Language.DE));
  }

  @ParameterizedTest
  @EnumSource(OrderSort.class)
  default void every_order_is_met_once_page_by_page_in_the_order_asked_for(OrderSort sort) {
    var all = new ArrayList<OrderPlace>();
    for (int i = 0; i < 13; i++) {
      var order = placed(i % 3, 100 + 50 * (i % 4), OrderStatus.OPEN);
      all.add(new OrderPlace(order.placedAt(), order.total().minorUnits(), order.number()));
    }
    var seen = new ArrayList<OrderPlace>();
    var place = Optional.<OrderPlace>empty();
    do {
      var page = orderSearch().page(OrderQuery.ALL.sorted(sort), place, 3);
      page.rows().stream().map(OrderPlace::of).forEach(seen::add);
      place = page.next();
    } while (place.isPresent());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all).isSortedAccordingTo(order(sort));
  }

  private static Comparator<OrderPlace> order(OrderSort sort) {
    var by =
        Comparator.comparingLong(
                (OrderPlace one) -> sort.byTotal() ? one.cents() : one.placedAt().toEpochMilli())
            .thenComparing(one -> one.number().value());
    return sort.descending() ? by.reversed() : by;
  }

  @Test
  default void a_page_that_is_just_full_is_the_last_and_new_orders_shift_nothing() {
    var old = placed(1, 100, OrderStatus.OPEN).number();
    placed(2, 100, OrderStatus.OPEN);
    var top = orderSearch().page(OrderQuery.ALL, Optional.empty(), 1);
    placed(9, 100, OrderStatus.OPEN);
    var rest = orderSearch().page(OrderQuery.ALL, top.next(), 1);
    assertThat(OrderTermContract.numbers(rest)).containsExactly(old);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  default void traits_leave_out_what_is_different() {
    var paid = kept(AnOrder.placed().in(Language.FR), OrderStatus.PAID).number();
    var fetched = kept(AnOrder.placed().pickedUp(), OrderStatus.FAILED).number();
    var none = Optional.<StateName>empty();
    assertThat(found(OrderTraits.of(OrderStatus.PAID))).containsExactly(paid);
    assertThat(
            found(
                new OrderTraits(
                    Optional.empty(), none, Optional.empty(), Optional.of(Language.FR), false)))
        .containsExactly(paid);
    var winkel = Optional.of(new DeliveryCode("winkel"));
    assertThat(found(new OrderTraits(Optional.empty(), none, winkel, Optional.empty(), false)))
        .containsExactly(fetched);
    assertThat(
            found(
                new OrderTraits(
                    Optional.of(OrderStatus.PAID), none, winkel, Optional.empty(), false)))
        .isEmpty();
  }

  @Test
  default void an_order_is_found_by_the_state_of_any_attempt_and_by_its_open_cases() {
    var order = placed(0, 100, OrderStatus.PENDING);
    placed(1, 100, OrderStatus.PENDING);
    var payment = APayment.awaitingShopper(order.number());
    payments().add(payment);
    cases().raise(CasesContract.about(payment, CaseKind.LATE_MONEY, CasesContract.SEEN_AT));
    assertThat(found(attempt(StateName.AWAITING_SHOPPER))).containsExactly(order.number());
    assertThat(found(attempt(StateName.PAID))).isEmpty();
    var withCase =
        new OrderTraits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    assertThat(found(withCase)).containsExactly(order.number());
    var open = cases().openOf(order.number()).getFirst();
    cases().close(open.id(), CasesContract.byPerson(CasesContract.SEEN_AT));
    assertThat(found(withCase)).isEmpty();
  }

  private static OrderTraits attempt(StateName state) {
    return new OrderTraits(
        Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty(), false);
  }

  @Test
  default void both_days_of_a_range_belong_to_it_from_midnight_to_midnight_in_brussels() {
    var day = LocalDate.of(2026, 10, 25);
    var start = day.atStartOfDay(Period.ZONE).toInstant();
    // The clocks go back: the day has 25 hours.
    var end = start.plus(Duration.ofHours(25));
    kept(AnOrder.placed().at(start.minusMillis(1)), OrderStatus.OPEN);
    var first = kept(AnOrder.placed().at(start), OrderStatus.OPEN).number();
    var last = kept(AnOrder.placed().at(end.minusMillis(1)), OrderStatus.OPEN).number();
    kept(AnOrder.placed().at(end), OrderStatus.OPEN);
    assertThat(found(OrderQuery.ALL.in(Period.ofDays(Optional.of(day), Optional.of(day)))))
        .containsExactly(last, first);
    assertThat(found(OrderQuery.ALL.in(Period.ofDays(Optional.of(day), Optional.empty()))))
        .hasSize(3);
  }

  @Test
  default void both_ends_of_a_range_of_totals_belong_to_it() {
    var base = placed(0, 1, OrderStatus.OPEN).total().minorUnits();
    var two = placed(1, 2, OrderStatus.OPEN).number();
    var three = placed(2, 3, OrderStatus.OPEN).number();
    placed(3, 4, OrderStatus.OPEN);
    var range =
        new TotalRange(
            Optional.of(Money.euroCents(base + 1)), Optional.of(Money.euroCents(base + 2)));
    assertThat(found(OrderQuery.ALL.of(range).sorted(OrderSort.LOWEST)))
        .containsExactly(two, three);
  }

  @Test
  default void a_list_longer_than_a_length_is_told_from_one_that_is_just_as_long() {
    placed(0, 100, OrderStatus.PAID);
    placed(1, 100, OrderStatus.PAID);
    placed(2, 100, OrderStatus.OPEN);
    var paid = OrderQuery.ALL.like(OrderTraits.of(OrderStatus.PAID));
    assertThat(orderSearch().exceeds(paid, 1)).isTrue();
    assertThat(orderSearch().exceeds(paid, 2)).isFalse();
  }

  @Test
  default void a_page_has_1_to_1000_rows() {
    for (int wrong : new int[] {-1, 0, 1001}) {
      assertThatThrownBy(() -> orderSearch().page(OrderQuery.ALL, Optional.empty(), wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
