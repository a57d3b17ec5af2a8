package io.kassa.web.checkout;

import io.kassa.checkout.PlaceOrder;
import io.kassa.checkout.Placement;
import io.kassa.checkout.PriceBasket;
import io.kassa.checkout.PricedBasket;
import io.kassa.gateway.PaymentGateway;
import io.kassa.money.Money;
import io.kassa.order.Basket;
import io.kassa.order.Order;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.LanguageChoice;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last look before the shopper is bound, and the button that binds: everything that is bought,
 * what it costs and from whom, and nothing that was not said before.
 */
@Path("/checkout")
@Dependent
public class CheckResource {

  private static final Pattern CENTS = Pattern.compile("[0-9]{1,9}");

  private final CheckoutSteps steps;
  private final ShopperBasket shopper;
  private final PriceBasket prices;
  private final PaymentGateway gateway;
  private final PlaceOrder placeOrder;

  /**
   * Is given its collaborators.
   *
   * @param steps the rule of the steps
   * @param shopper the basket behind the cookie
   * @param prices today's prices
   * @param gateway whose limits are told
   * @param placeOrder what the button does
   */
  @Inject
  public CheckResource(
      CheckoutSteps steps,
      ShopperBasket shopper,
      PriceBasket prices,
      PaymentGateway gateway,
      PlaceOrder placeOrder) {
    this.steps = steps;
    this.shopper = shopper;
    this.prices = prices;
    this.gateway = gateway;
    this.placeOrder = placeOrder;
  }

  /**
   * Shows what is about to be ordered.
   *
   * @param headers the request's headers
   * @param changed present if the shopper agreed to a total that is no longer right
   * @return the page, or the way to what is still missing
   */
  @GET
  @Path("check")
  public Response check(
      @Context HttpHeaders headers, @QueryParam("changed") @Nullable String changed) {
    return steps.with(
        headers,
        basket -> {
          var priced = prices.price(basket, LanguageChoice.of(headers));
          return priced.isComplete()
              ? Response.ok(page(priced, changed != null)).build()
              : SeeOther.to(priced.lines().isEmpty() ? "/basket" : "/checkout");
        });
  }

  private Page page(PricedBasket priced, boolean changed) {
    var limits = gateway.limits();
    return Page.of("checkout/check")
        .with("priced", priced)
        .with("draft", priced.basket().draft().orElseThrow())
        .with("delivery", priced.delivery().orElseThrow())
        .with("changed", changed)
        .with("limits", limits)
        .with("payable", limits.allow(priced.total()))
        .with("payableInApp", limits.allowInApp(priced.total()));
  }

  /**
   * The order button. However often it is pressed, one basket makes one order.
   *
   * @param headers the request's headers
   * @param agreed the total that stood beside the button, in cents
   * @return the way to the payment, or back to what must be looked at again
   */
  @POST
  @Path("order")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response order(
      @Context HttpHeaders headers, @FormParam("agreed") @Nullable String agreed) {
    long cents = agreed != null && CENTS.matcher(agreed).matches() ? Long.parseLong(agreed) : 0;
    return shopper
        .find(headers)
        .map(Basket::token)
        .map(basket -> placeOrder.place(basket, LanguageChoice.of(headers), Money.euroCents(cents)))
        .map(CheckResource::next)
        .orElseGet(() -> SeeOther.to("/basket"));
  }

  private static Response next(Placement placement) {
    return switch (placement) {
      case Placement.Placed(Order order) ->
          SeeOther.to("/orders/" + order.token().value() + "/pay");
      case Placement.Incomplete missing -> SeeOther.to("/checkout");
      case Placement.Changed changed -> SeeOther.to("/checkout/check?changed");
      case Placement.OutsideLimits outside -> SeeOther.to("/checkout/check");
    };
  }
}
