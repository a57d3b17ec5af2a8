package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Cases;
import io.kassa.order.AnOrder;
import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.OrderSummary;
import io.kassa.order.Orders;
import io.kassa.order.VatRate;
import io.kassa.payment.APayment;
import io.kassa.payment.Payments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every search among orders makes of what a person typed. */
public interface OrderTermContract {

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
}
