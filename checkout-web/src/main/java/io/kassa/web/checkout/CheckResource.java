package io.kassa.web.checkout;

import io.kassa.bean.Shared;
import io.kassa.checkout.Agreement;
import io.kassa.checkout.PlaceOrder;
import io.kassa.checkout.Placement;
import io.kassa.checkout.PriceBasket;
import io.kassa.checkout.PricedBasket;
import io.kassa.gateway.PaymentGateway;
import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.Terms;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.SeeOther;
import io.kassa.web.storefront.SmallPrint;
import io.kassa.web.view.LanguageChoice;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
@Shared
public class CheckResource {

  private static final String TERMS = "terms";
  private static final Pattern CENTS = Pattern.compile("[0-9]{1,9}");

  private final CheckoutSteps steps;
  private final ShopperBasket shopper;
  private final PriceBasket prices;
  private final PaymentGateway gateway;
  private final PlaceOrder placeOrder;
  private final SmallPrint smallPrint;

  /**
   * Is given its collaborators.
   *
   * @param steps the rule of the steps
   * @param shopper the basket behind the cookie
   * @param prices today's prices
   * @param gateway whose limits are told
   * @param placeOrder what the button does
   * @param smallPrint what stands on the button and beside it
   */
  @Inject
  public CheckResource(
      CheckoutSteps steps,
      ShopperBasket shopper,
      PriceBasket prices,
      PaymentGateway gateway,
      PlaceOrder placeOrder,
      SmallPrint smallPrint) {
    this.steps = steps;
    this.shopper = shopper;
    this.prices = prices;
    this.gateway = gateway;
    this.placeOrder = placeOrder;
    this.smallPrint = smallPrint;
  }

  /**
   * Shows what is about to be ordered.
   *
   * @param headers the request's headers
   * @param changed present if the shopper agreed to a total that is no longer right; {@code terms}
   *     if to terms that no longer hold
   * @return the page, or the way to what is still missing
   */
  @GET
  @Path("check")
  public Response check(
      @Context HttpHeaders headers, @QueryParam("changed") @Nullable String changed) {
    return steps.with(
        headers,
        basket -> {
          var language = LanguageChoice.of(headers);
          var priced = prices.price(basket, language);
          return priced.isComplete()
              ? Response.ok(page(priced, smallPrint.terms(language), changed)).build()
              : SeeOther.to(priced.lines().isEmpty() ? "/basket" : "/checkout");
        });
  }

  private Page page(PricedBasket priced, Terms terms, @Nullable String changed) {
    var limits = gateway.limits();
    return Page.of("checkout/check")
        .with("priced", priced)
        .with("draft", priced.basket().draft().orElseThrow())
        .with("delivery", priced.delivery().orElseThrow())
        .with("changed", changed != null && !changed.equals(TERMS))
        .with("newTerms", TERMS.equals(changed))
        .with("terms", terms)
        .with("limits", limits)
        .with("payable", limits.allow(priced.total()))
        .with("payableInApp", limits.allowInApp(priced.total()));
  }

  /**
   * The order button. However often it is pressed, one basket makes one order.
   *
   * @param headers the request's headers
   * @param agreed the total that stood beside the button, in cents
   * @param read the language of the page with the button; the visitor's choice if left out
   * @param terms the digest of the terms beside it; not compared if left out
   * @return the way to the payment, or back to what must be looked at again
   */
  @POST
  @Path("order")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response order(
      @Context HttpHeaders headers,
      @FormParam("agreed") @DefaultValue("") String agreed,
      @FormParam("language") @DefaultValue("") String read,
      @FormParam(TERMS) @DefaultValue("") String terms) {
    var language = Language.ofCode(read).orElseGet(() -> LanguageChoice.of(headers));
    var current = smallPrint.terms(language);
    if (!terms.isEmpty() && !terms.equals(current.digest())) {
      return SeeOther.to("/checkout/check?changed=" + TERMS);
    }
    long cents = CENTS.matcher(agreed).matches() ? Long.parseLong(agreed) : 0;
    var said = new Agreement(Money.euroCents(cents), smallPrint.button(language), current);
    return shopper
        .token(headers)
        .map(basket -> placeOrder.place(basket, language, said))
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
