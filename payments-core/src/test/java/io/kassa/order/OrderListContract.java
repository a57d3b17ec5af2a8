package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list for programs promises. */
public interface OrderListContract {

  /** The list under test, empty at first. */
  OrderList orderList();

  /** Where its orders come from; each call is a transaction of its own. */
  Orders orders();

  /** An order, written, placed some minutes after the others. */
  default Order placed(int minutes, OrderStatus status) {
    var order = AnOrder.placed().at(AnOrder.PLACED_AT.plus(Duration.ofMinutes(minutes))).build();
    orders().add(order, status);
    return order;
  }

  /** The numbers on a page. */
  static List<OrderNumber> numbers(OrderPage page) {
    return page.rows().stream().map(OrderSummary::number).toList();
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
