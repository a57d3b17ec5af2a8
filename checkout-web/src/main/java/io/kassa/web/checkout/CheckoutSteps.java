package io.kassa.web.checkout;

import io.kassa.bean.Shared;
import io.kassa.order.Basket;
import io.kassa.order.PlacedOrder;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.SeeOther;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * The rule all steps of the checkout share: without articles it leads to the basket; once the
 * basket was ordered (Back, a second tab) it leads to the order.
 */
@Shared
public class CheckoutSteps {

  private final ShopperBasket shopper;

  /**
   * Is given the basket.
   *
   * @param shopper the basket behind the cookie
   */
  @Inject
  public CheckoutSteps(ShopperBasket shopper) {
    this.shopper = shopper;
  }

  /**
   * Takes a step with an open basket that holds something, or leads to where the shopper belongs.
   *
   * @param headers the request's headers
   * @param step the step
   * @return the answer
   */
  Response with(HttpHeaders headers, Function<Basket, Response> step) {
    var basket = shopper.find(headers);
    var order = basket.flatMap(shopper::order).map(PlacedOrder::order);
    if (order.isPresent()) {
      return SeeOther.to("/orders/" + order.get().token().value());
    }
    return basket
        .filter(found -> !found.lines().isEmpty())
        .map(step)
        .orElseGet(() -> SeeOther.to("/basket"));
  }
}
