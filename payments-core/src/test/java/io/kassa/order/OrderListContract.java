package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.payment.APayment;
import io.kassa.payment.Payments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list of orders promises. */
public interface OrderListContract {

  /** The list under test, empty at first. */
  OrderList orderList();

  /** Where its orders come from; each call is a transaction of its own. */
  Orders orders();

  /** Where their attempts come from; each call is a transaction of its own. */
  Payments payments();

  /** An order, written, placed some minutes after the others. */
  default Order placed(int minutes, OrderStatus status) {
    var order = AnOrder.placed().at(AnOrder.PLACED_AT.plus(Duration.ofMinutes(minutes))).build();
    orders().add(order, status);
    return order;
  }

  /** The numbers that a text finds. */
  default List<OrderNumber> found(String text) {
    var filter = new OrderFilter(Optional.empty(), Optional.of(text));
    return numbers(orderList().page(filter, OrderCursor.START, 10));
  }

  /** The numbers on a page. */
  static List<OrderNumber> numbers(OrderPage page) {
    return page.rows().stream().map(OrderSummary::number).toList();
  }

  @Test
  default void an_empty_shop_has_an_empty_list() {
    var page = orderList().page(OrderFilter.ALL, OrderCursor.START, 10);
    assertThat(page.rows()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  @Test
  default void a_row_says_what_staff_need_at_a_glance() {
    var order = placed(0, OrderStatus.PAID);
    assertThat(orderList().page(OrderFilter.ALL, OrderCursor.START, 10).rows())
        .containsExactly(
            new OrderSummary(
                order.number(),
                order.placedAt(),
                order.customer(),
                order.total(),
                OrderStatus.PAID));
  }

  @Test
  default void the_newest_come_first_and_each_page_goes_on_where_the_last_ended() {
    var first = placed(1, OrderStatus.OPEN);
    var third = placed(3, OrderStatus.OPEN);
    var second = placed(2, OrderStatus.OPEN);
    var top = orderList().page(OrderFilter.ALL, OrderCursor.START, 2);
    assertThat(numbers(top)).containsExactly(third.number(), second.number());
    var rest = orderList().page(OrderFilter.ALL, top.next().orElseThrow(), 2);
    assertThat(numbers(rest)).containsExactly(first.number());
    assertThat(rest.next()).isEmpty();
  }

  @Test
  default void a_page_that_is_just_full_is_the_last() {
    placed(1, OrderStatus.OPEN);
    placed(2, OrderStatus.OPEN);
    assertThat(orderList().page(OrderFilter.ALL, OrderCursor.START, 2).next()).isEmpty();
  }

  @Test
  default void new_orders_do_not_shift_the_pages() {
    var old = placed(1, OrderStatus.OPEN);
    placed(2, OrderStatus.OPEN);
    var top = orderList().page(OrderFilter.ALL, OrderCursor.START, 1);
    placed(9, OrderStatus.OPEN);
    var rest = orderList().page(OrderFilter.ALL, top.next().orElseThrow(), 10);
    assertThat(numbers(rest)).containsExactly(old.number());
  }

  @Test
  default void orders_of_the_same_moment_are_each_shown_once() {
    var all = new ArrayList<OrderNumber>();
    for (int i = 0; i < 7; i++) {
      all.add(placed(0, OrderStatus.OPEN).number());
    }
    var shown = new ArrayList<OrderNumber>();
    var cursor = Optional.of(OrderCursor.START);
    while (cursor.isPresent()) {
      var page = orderList().page(OrderFilter.ALL, cursor.orElseThrow(), 2);
      shown.addAll(numbers(page));
      cursor = page.next();
    }
    assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  default void a_status_shows_its_own_orders_page_by_page() {
    var wanted = new ArrayList<OrderNumber>();
    for (int minute = 5; minute > 0; minute--) {
      placed(minute, OrderStatus.PAID);
      wanted.add(placed(minute, OrderStatus.FAILED).number());
    }
    var filter = new OrderFilter(Optional.of(OrderStatus.FAILED), Optional.empty());
    var top = orderList().page(filter, OrderCursor.START, 3);
    var rest = orderList().page(filter, top.next().orElseThrow(), 3);
    assertThat(numbers(top)).containsExactlyElementsOf(wanted.subList(0, 3));
    assertThat(numbers(rest)).containsExactlyElementsOf(wanted.subList(3, 5));
  }

  @Test
  default void a_number_is_found_as_people_type_it() {
    var number = placed(0, OrderStatus.OPEN).number();
    placed(1, OrderStatus.OPEN);
    var typed = number.value().toLowerCase(Locale.ROOT).replace("-", "");
    assertThat(found(number.value())).containsExactly(number);
    assertThat(found(typed)).containsExactly(number);
    assertThat(found("  " + typed + " ")).containsExactly(number);
  }

  @Test
  default void an_address_is_found_whole_and_in_any_case() {
    var one = AnOrder.placed().by("Elise", "Elise.CLAES@example.be").build();
    orders().add(one, OrderStatus.OPEN);
    orders().add(AnOrder.placed().by("Jef", "jef@example.be").build(), OrderStatus.OPEN);
    assertThat(found("elise.claes@EXAMPLE.be ")).containsExactly(one.number());
    assertThat(found("example.be")).isEmpty();
    assertThat(found("%")).isEmpty();
  }

  @Test
  default void an_order_is_found_by_what_the_gateway_calls_its_attempts() {
    var order = placed(0, OrderStatus.PENDING);
    var other = placed(1, OrderStatus.PENDING);
    var payment = APayment.awaitingShopper(order.number());
    payments().add(payment);
    payments().add(APayment.awaitingShopper(other.number()));
    assertThat(found(payment.reference().value())).containsExactly(order.number());
    assertThat(found(payment.handle().orElseThrow().paymentId() + " "))
        .containsExactly(order.number());
  }

  @Test
  default void an_order_with_several_attempts_is_found_once() {
    var order = placed(0, OrderStatus.PENDING);
    var first = APayment.awaitingShopper(order.number()).retired();
    payments().add(first);
    payments().add(APayment.opening(order.number(), 2));
    assertThat(found(first.reference().value())).containsExactly(order.number());
    assertThat(found(order.number().value())).containsExactly(order.number());
  }

  @Test
  default void a_status_and_a_text_must_both_fit() {
    var order = placed(0, OrderStatus.PAID);
    var text = Optional.of(order.number().value());
    var paid = new OrderFilter(Optional.of(OrderStatus.PAID), text);
    var open = new OrderFilter(Optional.of(OrderStatus.OPEN), text);
    assertThat(numbers(orderList().page(paid, OrderCursor.START, 10)))
        .containsExactly(order.number());
    assertThat(numbers(orderList().page(open, OrderCursor.START, 10))).isEmpty();
  }

  @Test
  default void a_page_has_1_to_100_rows() {
    for (int wrong : new int[] {-1, 0, 101}) {
      assertThatThrownBy(() -> orderList().page(OrderFilter.ALL, OrderCursor.START, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  default void programs_read_the_oldest_first_and_meet_new_orders_at_the_end() {
    var first = placed(1, OrderStatus.OPEN).number();
    var third = placed(3, OrderStatus.OPEN).number();
    var second = placed(2, OrderStatus.OPEN).number();
    var top = orderList().oldestFirst(Optional.empty(), OrderCursor.BEGINNING, 2);
    assertThat(numbers(top)).containsExactly(first, second);
    var fourth = placed(4, OrderStatus.OPEN).number();
    var rest = orderList().oldestFirst(Optional.empty(), top.next().orElseThrow(), 2);
    assertThat(numbers(rest)).containsExactly(third, fourth);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  default void programs_see_orders_of_the_same_moment_once_each_and_only_the_status_they_want() {
    var wanted = new ArrayList<OrderNumber>();
    for (int i = 0; i < 5; i++) {
      wanted.add(placed(0, OrderStatus.PAID).number());
      placed(0, OrderStatus.FAILED);
    }
    var seen = new ArrayList<OrderNumber>();
    var cursor = Optional.of(OrderCursor.BEGINNING);
    while (cursor.isPresent()) {
      var paid = Optional.of(OrderStatus.PAID);
      var page = orderList().oldestFirst(paid, cursor.orElseThrow(), 2);
      seen.addAll(numbers(page));
      cursor = page.next();
    }
    assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  default void a_page_for_programs_has_1_to_500_rows() {
    for (int wrong : new int[] {0, 501}) {
      assertThatThrownBy(
              () -> orderList().oldestFirst(Optional.empty(), OrderCursor.BEGINNING, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
