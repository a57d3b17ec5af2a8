package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.cases.Cases;
import io.kassa.cases.CasesContract;
import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.OrderSummary;
import io.kassa.order.Orders;
import io.kassa.order.VatRate;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payments;
import io.kassa.payment.StateName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every search among orders promises. */
public interface OrderSearchContract {

  /** The search under test, over nothing at first. */
  OrderSearch orderSearch();

  /** Where its orders come from; each call is a transaction of its own. */
  Orders orders();

  /** Where their attempts come from; each call is a transaction of its own. */
  Payments payments();

  /** Where their cases come from; each call is a transaction of its own. */
  Cases cases();

  /** An order, written, of some cents and placed some minutes after the others. */
  default Order placed(int minutes, long cents, OrderStatus status) {
    return kept(
        AnOrder.placed()
            .at(AnOrder.PLACED_AT.plus(Duration.ofMinutes(minutes)))
            .of(AnOrder.line("honing", 1, cents, VatRate.SIX)),
        status);
  }

  /** An order, written. */
  default Order kept(AnOrder made, OrderStatus status) {
    var order = made.build();
    orders().add(order, status);
    return order;
  }

  /** The numbers that a query finds, on one page. */
  default List<OrderNumber> found(OrderQuery query) {
    return numbers(orderSearch().page(query, Optional.empty(), 100));
  }

  /** The numbers that a text finds. */
  default List<OrderNumber> found(String text) {
    return found(OrderQuery.ALL.about(new SearchTerm(text)));
  }

  /** The numbers that have a trait. */
  default List<OrderNumber> found(OrderTraits traits) {
    return found(OrderQuery.ALL.like(traits));
  }

  /** The numbers on a page. */
  static List<OrderNumber> numbers(FoundOrders page) {
    return page.rows().stream().map(OrderSummary::number).toList();
  }

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
    assertThat(numbers(rest)).containsExactly(old);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  default void a_number_is_found_as_people_type_it() {
    var number = placed(0, 100, OrderStatus.OPEN).number();
    placed(1, 200, OrderStatus.OPEN);
    var typed = number.value().toLowerCase(Locale.ROOT).replace("-", "");
    assertThat(found(number.value())).containsExactly(number);
    assertThat(found("  " + typed + " ")).containsExactly(number);
  }

  @Test
  default void an_address_is_found_by_its_beginning_in_any_case() {
    var elise = kept(AnOrder.placed().by("A", "Elise.CLAES@example.be"), OrderStatus.OPEN).number();
    kept(AnOrder.placed().by("B", "jef@example.be"), OrderStatus.OPEN);
    assertThat(found("elise.claes@EXAMPLE.be ")).containsExactly(elise);
    assertThat(found("ELISE.c")).containsExactly(elise);
    assertThat(found("example.be")).isEmpty();
    assertThat(found("%%")).isEmpty();
    assertThat(found("elise_claes")).isEmpty();
  }

  @Test
  default void a_name_is_found_by_the_beginning_of_its_words_with_or_without_accents() {
    var van =
        kept(AnOrder.placed().by("Hélène Van den Broeck", "a@x.be"), OrderStatus.OPEN).number();
    var jan = kept(AnOrder.placed().by("JAN BROECKX", "b@x.be"), OrderStatus.OPEN).number();
    assertThat(found("helene")).containsExactly(van);
    assertThat(found("HÉLÈNE van")).containsExactly(van);
    assertThat(found("van den br")).containsExactly(van);
    assertThat(found("broeck")).containsExactlyInAnyOrder(van, jan);
    assertThat(found("roeck")).isEmpty();
  }

  @Test
  default void a_total_is_found_however_it_is_written() {
    var order = kept(AnOrder.placed(), OrderStatus.OPEN).number();
    placed(1, 100, OrderStatus.OPEN);
    for (var text : List.of("21,95", "21.95", "€ 21,95")) {
      assertThat(found(text)).as(text).containsExactly(order);
    }
  }

  @Test
  default void an_order_is_found_once_by_what_the_gateway_calls_its_attempts() {
    var order = placed(0, 100, OrderStatus.PENDING);
    var other = placed(1, 100, OrderStatus.PENDING);
    var first = APayment.awaitingShopper(order.number()).retired();
    payments().add(first);
    payments().add(APayment.opening(order.number(), 2));
    payments().add(APayment.awaitingShopper(other.number()));
    assertThat(found(first.reference().value())).containsExactly(order.number());
    assertThat(found(first.handle().orElseThrow().paymentId() + " "))
        .containsExactly(order.number());
  }

  @Test
  default void a_beginning_that_very_many_share_is_found_page_by_page_too() {
    for (int i = 0; i < 1_010; i++) {
      kept(AnOrder.placed().by("Jan " + i, i + "@x.be"), OrderStatus.OPEN);
    }
    kept(AnOrder.placed().by("Piet", "piet@x.be"), OrderStatus.OPEN);
    var seen = new ArrayList<OrderNumber>();
    var place = Optional.<OrderPlace>empty();
    do {
      var page = orderSearch().page(OrderQuery.ALL.about(new SearchTerm("jan")), place, 1000);
      seen.addAll(numbers(page));
      place = page.next();
    } while (place.isPresent());
    assertThat(seen).hasSize(1_010).doesNotHaveDuplicates();
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
