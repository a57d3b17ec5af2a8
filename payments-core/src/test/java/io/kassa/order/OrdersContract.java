package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.testing.AtOnce;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of orders promises. */
public interface OrdersContract {

  /** The keeper under test; each call is a transaction of its own. */
  Orders orders();

  @Test
  default void an_order_is_found_by_its_number_its_token_and_its_basket() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    orders().add(AnOrder.placed().build(), OrderStatus.OPEN);
    var placed = new PlacedOrder(order, OrderStatus.OPEN);
    assertThat(orders().find(order.number())).contains(placed);
    assertThat(orders().findByToken(order.token())).contains(placed);
    assertThat(orders().findByBasket(order.basket())).contains(placed);
  }

  @Test
  default void an_unknown_order_is_not_found() {
    var order = AnOrder.placed().build();
    assertThat(orders().find(order.number())).isEmpty();
    assertThat(orders().findByToken(order.token())).isEmpty();
    assertThat(orders().findByBasket(order.basket())).isEmpty();
  }

  @Test
  default void the_token_of_the_basket_opens_no_status_page() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    assertThat(orders().findByToken(order.basket())).isEmpty();
    assertThat(orders().findByBasket(order.token())).isEmpty();
  }

  /** Keeps it with an order in one transaction. */
  void keep(Order order, Shown shown);

  @Test
  default void what_the_shopper_was_shown_is_kept_with_the_order_word_for_word() {
    var order = AnOrder.placed().build();
    var shown = AShown.beside(AShown.TERMS);
    keep(order, shown);
    assertThat(orders().shown(order.number())).contains(shown);
  }

  @Test
  default void terms_without_a_name_have_none_afterwards() {
    var order = AnOrder.placed().build();
    var shown = AShown.beside(new Terms(Optional.empty(), AShown.TERMS.digest()));
    keep(order, shown);
    assertThat(orders().shown(order.number())).contains(shown);
  }

  @Test
  default void of_an_order_from_before_nothing_is_known_to_have_been_shown() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    assertThat(orders().shown(order.number())).isEmpty();
  }

  @Test
  default void an_order_to_be_picked_up_has_no_address() {
    var order = AnOrder.placed().pickedUp().build();
    orders().add(order, OrderStatus.OPEN);
    assertThat(orders().find(order.number()).orElseThrow().order()).isEqualTo(order);
  }

  @Test
  default void lines_keep_their_order_rate_quantity_and_price() {
    var order =
        AnOrder.placed()
            .of(
                AnOrder.line("zeep", 1, 1, VatRate.TWENTY_ONE),
                AnOrder.line("honing", 99, 850, VatRate.SIX),
                AnOrder.line("appel", 3, 499_999, VatRate.TWELVE),
                AnOrder.line("zeep", 1, 2, VatRate.SIX))
            .build();
    orders().add(order, OrderStatus.OPEN);
    assertThat(orders().find(order.number()).orElseThrow().order().lines())
        .isEqualTo(order.lines());
  }

  @Test
  default void every_language_and_any_letter_comes_back_as_it_was_written() {
    for (var language : Language.values()) {
      var name = "Zoë D'Hôtel-Großmann Ꞵ \uD83C\uDF6F " + "n".repeat(300);
      var email = "Zoë." + "e".repeat(240) + "@Example.BE";
      var order = AnOrder.placed().in(language).by(name, email).build();
      orders().add(order, OrderStatus.OPEN);
      assertThat(orders().find(order.number()).orElseThrow().order()).isEqualTo(order);
    }
  }

  @Test
  default void one_basket_makes_one_order() {
    var first = AnOrder.placed().build();
    orders().add(first, OrderStatus.OPEN);
    var second = AnOrder.placed().from(first.basket()).build();
    assertThatThrownBy(() -> orders().add(second, OrderStatus.OPEN))
        .isInstanceOf(OrderExists.class)
        .hasMessageContaining(second.number().value());
    assertThat(orders().findByBasket(first.basket()).orElseThrow().order()).isEqualTo(first);
    assertThat(orders().find(second.number())).isEmpty();
  }

  @Test
  default void a_number_is_given_once() {
    var first = AnOrder.placed().build();
    orders().add(first, OrderStatus.OPEN);
    var second = AnOrder.placed().numbered(first.number()).build();
    assertThatThrownBy(() -> orders().add(second, OrderStatus.OPEN))
        .isInstanceOf(OrderExists.class);
    assertThat(orders().find(first.number()).orElseThrow().order()).isEqualTo(first);
  }

  @Test
  default void two_clicks_at_once_make_one_order() {
    var basket = AnOrder.placed().build().basket();
    var clicks =
        AtOnce.run(
            2,
            click -> {
              var order = AnOrder.placed().from(basket).build();
              orders().add(order, OrderStatus.PENDING);
              return order;
            });
    assertThat(clicks.results()).hasSize(1);
    assertThat(clicks.refusals()).singleElement().isInstanceOf(OrderExists.class);
    assertThat(orders().findByBasket(basket).orElseThrow().order())
        .isEqualTo(clicks.results().getFirst());
  }

  @Test
  default void every_status_is_kept_and_the_order_stays_as_it_was() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    for (var status : OrderStatus.values()) {
      orders().restate(order.number(), status);
      assertThat(orders().find(order.number())).contains(new PlacedOrder(order, status));
    }
  }

  @Test
  default void whoever_holds_an_order_is_told_its_status() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    for (var status : OrderStatus.values()) {
      orders().restate(order.number(), status);
      assertThat(orders().lock(order.number())).isEqualTo(status);
    }
  }

  @Test
  default void a_status_of_one_order_leaves_the_others_alone() {
    var order = AnOrder.placed().build();
    var other = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    orders().add(other, OrderStatus.OPEN);
    orders().restate(order.number(), OrderStatus.PAID);
    assertThat(orders().find(other.number()).orElseThrow().status()).isEqualTo(OrderStatus.OPEN);
  }

  @Test
  default void an_order_that_does_not_exist_cannot_be_locked_or_restated() {
    var number = AnOrder.placed().build().number();
    assertThatThrownBy(() -> orders().lock(number)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> orders().restate(number, OrderStatus.PAID))
        .isInstanceOf(IllegalStateException.class);
  }
}
