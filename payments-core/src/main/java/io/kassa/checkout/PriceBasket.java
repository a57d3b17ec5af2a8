package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.order.Basket;
import io.kassa.order.BasketLine;
import io.kassa.order.Catalogue;
import io.kassa.order.CheckoutDraft;
import io.kassa.order.Delivery;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Language;
import io.kassa.order.OrderLine;
import io.kassa.order.Product;
import jakarta.inject.Inject;

/** Prices a basket by the catalogue; articles that are no longer sold are left out. */
@Shared
public class PriceBasket {

  private final Catalogue catalogue;

  /**
   * Is given the prices.
   *
   * @param catalogue what is for sale
   */
  @Inject
  public PriceBasket(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Prices a basket.
   *
   * @param basket the basket
   * @param language the language for titles
   * @return the basket at today's prices
   */
  public PricedBasket price(Basket basket, Language language) {
    return new PricedBasket(
        basket,
        basket.lines().stream()
            .flatMap(line ->
                catalogue.product(line.product()).stream()
                    .map(product -> priced(line, product, language)))
            .toList(),
        basket
            .draft()
            .flatMap(draft ->
                catalogue
                    .deliveryMethod(draft.delivery())
                    .filter(method -> !method.needsAddress() || draft.address().isPresent())
                    .map(method -> chosen(method, draft, language))));
  }

  private static OrderLine priced(BasketLine line, Product product, Language language) {
    return new OrderLine(
        product.code(),
        product.title().in(language),
        line.quantity(),
        product.price(),
        product.vat());
  }

  private static Delivery chosen(DeliveryMethod method, CheckoutDraft draft, Language language) {
    return new Delivery(
        method.code(),
        method.title().in(language),
        method.cost(),
        method.vat(),
        draft.address().filter(address -> method.needsAddress()));
  }
}
