package io.kassa.web.basket;

import io.kassa.bean.Shared;
import io.kassa.checkout.PriceBasket;
import io.kassa.order.Basket;
import io.kassa.order.Catalogue;
import io.kassa.order.PlacedOrder;
import io.kassa.order.ProductCode;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.LanguageChoice;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The basket page and its forms. An ordered basket leads to its order. */
@Path("/basket")
@Shared
public class BasketResource {

  private final ShopperBasket shopper;
  private final Catalogue catalogue;
  private final PriceBasket prices;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param shopper the basket behind the cookie
   * @param catalogue what is for sale
   * @param prices today's prices
   * @param clock the present time
   */
  @Inject
  public BasketResource(
      ShopperBasket shopper, Catalogue catalogue, PriceBasket prices, Clock clock) {
    this.shopper = shopper;
    this.catalogue = catalogue;
    this.prices = prices;
    this.clock = clock;
  }

  /**
   * Shows the basket.
   *
   * @param headers the request's headers
   * @return the page, or the way to the order
   */
  @GET
  public Response show(@Context HttpHeaders headers) {
    var basket = shopper.find(headers);
    return leadToOrder(basket)
        .orElseGet(() -> {
          var present = basket.map(Quantities::in).orElseGet(Quantities::none);
          return Response.ok(page(headers, basket, present, FieldErrors.none())).build();
        });
  }

  /**
   * Puts an article in the basket, on top of what is there.
   *
   * @param headers the request's headers
   * @param product the article's code
   * @return the way back to the article, which says that it worked
   */
  @POST
  @Path("lines")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(
      @Context HttpHeaders headers, @FormParam("product") @Nullable String product) {
    var article =
        Optional.ofNullable(product)
            .filter(ProductCode::fits)
            .flatMap(code -> catalogue.product(new ProductCode(code)));
    if (article.isEmpty()) {
      return SeeOther.to("/");
    }
    var code = article.get().code();
    UnaryOperator<Basket> oneMore =
        basket -> basket.with(code, basket.quantityOf(code) + 1, clock.instant());
    var basket = shopper.change(shopper.find(headers), oneMore);
    return SeeOther.to("/?added=" + code + "#" + code, shopper.cookie(basket));
  }

  /**
   * Changes quantities, or removes one article.
   *
   * @param headers the request's headers
   * @param form the fields: quantities, or {@code remove}; {@code go} says where to go then
   * @return the way on, or 422 and the page with what was typed
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@Context HttpHeaders headers, MultivaluedMap<String, String> form) {
    var present = shopper.find(headers);
    var ordered = leadToOrder(present);
    if (ordered.isPresent()) {
      return ordered.get();
    }
    var remove = form.getFirst("remove");
    var typed = remove == null ? Quantities.of(form) : Quantities.removing(remove);
    var errors = typed.errors();
    if (!errors.isEmpty()) {
      var page = page(headers, present, typed, errors).answered(422);
      return Response.ok(page).build();
    }
    var basket = shopper.change(present, open -> typed.applied(open, clock.instant()));
    var next = "checkout".equals(form.getFirst("go")) ? "/checkout" : "/basket";
    return SeeOther.to(next, shopper.cookie(basket));
  }

  private Optional<Response> leadToOrder(Optional<Basket> basket) {
    return basket
        .flatMap(shopper::order)
        .map(PlacedOrder::order)
        .map(order -> SeeOther.to("/orders/" + order.token().value()));
  }

  private Page page(
      HttpHeaders headers, Optional<Basket> basket, Quantities typed, FieldErrors errors) {
    var language = LanguageChoice.of(headers);
    var page =
        Page.of("basket/basket")
            .with("errors", errors)
            .with("typed", typed)
            .with("deliveryMethods", catalogue.deliveryMethods());
    return basket
        .filter(found -> !found.lines().isEmpty())
        .map(found -> page.with("priced", prices.price(found, language)))
        .orElse(page);
  }
}
