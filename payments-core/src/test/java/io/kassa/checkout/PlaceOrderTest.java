package io.kassa.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kassa.money.Money;
import io.kassa.order.AShop;
import io.kassa.order.AShown;
import io.kassa.order.Language;
import io.kassa.order.OfferedDelivery;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Token;
import io.kassa.payment.PaymentState;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

  private final Stage stage = new Stage();

  @Test
  void the_button_makes_an_order_at_todays_prices_and_opens_its_payment() {
    var basket = stage.checkedOutBasket();
    var order = ((Placement.Placed) stage.press(basket)).order();

    assertThat(order.total()).isEqualTo(Money.euroCents(2_995));
    assertThat(order.lines().getFirst().title()).isEqualTo("coffee-nl");
    assertThat(order.delivery().address()).isPresent();
    assertThat(stage.newest(order).state()).isInstanceOf(PaymentState.AwaitingShopper.class);
    assertThat(stage.newest(order).amount()).isEqualTo(order.total());
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(stage.baskets.find(basket.token()).orElseThrow().orderedAs())
        .contains(order.number());
  }

  @Test
  void what_was_shown_beside_the_button_is_kept_with_the_order_in_the_shoppers_language() {
    var order = stage.order();

    var shown = stage.orders.shown(order.number()).orElseThrow();
    assertThat(shown.button()).isEqualTo(AShown.BUTTON);
    assertThat(shown.terms()).isEqualTo(AShown.TERMS);
    assertThat(shown.deliveries())
        .extracting(OfferedDelivery::title, offer -> offer.cost().minorUnits())
        .containsExactly(tuple("home-nl", 495L), tuple("pick-up-nl", 0L));
  }

  @Test
  void pressing_again_leads_to_the_same_order_and_asks_the_gateway_once() {
    var basket = stage.checkedOutBasket();
    var first = stage.press(basket);
    var second = stage.press(basket);
    assertThat(second).isEqualTo(first);
    assertThat(stage.gateway.initiations()).hasSize(1);
  }

  @Test
  void a_number_that_another_order_has_is_drawn_again() {
    var taken = stage.order().number();
    var free = OrderNumber.random(new SecureRandom());
    var draws = new ArrayDeque<>(List.of(taken, free));
    var basket = stage.checkedOutBasket();
    var placement =
        stage.placeOrder(random -> draws.remove()).place(basket.token(), Language.NL, to(2_995));
    assertThat(((Placement.Placed) placement).order().number()).isEqualTo(free);
  }

  @Test
  void a_number_that_is_always_taken_is_not_drawn_for_ever() {
    var taken = stage.order().number();
    var basket = stage.checkedOutBasket();
    assertThat(stage.placeOrder(random -> taken).place(basket.token(), Language.NL, to(2_995)))
        .isInstanceOf(Placement.Changed.class);
  }

  @Test
  void a_total_that_is_not_the_one_shown_is_shown_again_first() {
    var basket = stage.checkedOutBasket();
    assertThat(stage.placeOrder.place(basket.token(), Language.NL, to(2_994)))
        .isInstanceOf(Placement.Changed.class);
    assertThat(stage.gateway.initiations()).isEmpty();
  }

  @Test
  void a_basket_without_answers_or_articles_makes_no_order() {
    var unknown = Token.random(new SecureRandom());
    assertThat(stage.placeOrder.place(unknown, Language.NL, to(0)))
        .isInstanceOf(Placement.Incomplete.class);
    var empty =
        stage.baskets.save(
            AShop.checkedOutBasket(stage.clock.instant())
                .with(AShop.COFFEE, 0, stage.clock.instant()));
    assertThat(stage.press(empty)).isInstanceOf(Placement.Incomplete.class);
  }

  @Test
  void an_amount_that_the_gateway_does_not_take_is_refused_before_anybody_is_asked() {
    var dear =
        stage.baskets.save(
            AShop.checkedOutBasket(stage.clock.instant())
                .with(AShop.BICYCLE, 1, stage.clock.instant()));
    assertThat(stage.press(dear)).isInstanceOf(Placement.OutsideLimits.class);
    assertThat(stage.gateway.initiations()).isEmpty();
    assertThat(stage.orders.findByBasket(dear.token())).isEmpty();
  }

  private static Agreement to(long cents) {
    return AnAgreement.to(Money.euroCents(cents));
  }

  @Test
  void the_gateway_is_told_the_order_and_where_the_shopper_comes_back_to() {
    var order = stage.order();
    var request = stage.gateway.initiations().getFirst();
    assertThat(request.order()).isEqualTo(order.number());
    assertThat(request.amount()).isEqualTo(order.total());
    assertThat(request.email()).isEqualTo("an@example.be");
    assertThat(request.results().success())
        .hasToString("https://shop.example/checkout/return/" + order.token().value() + "/success");
    assertThat(request.results().cancel().toString()).endsWith("/cancel");
    assertThat(request).asString().doesNotContain("an@example.be", order.token().value());
  }
}
