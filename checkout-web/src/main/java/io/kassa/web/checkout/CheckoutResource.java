package io.kassa.web.checkout;

import io.kassa.bean.Shared;
import io.kassa.checkout.PriceBasket;
import io.kassa.order.Basket;
import io.kassa.order.Catalogue;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.LanguageChoice;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** The one form of the checkout: who orders, and how it gets there. */
@Path("/checkout")
@Shared
public class CheckoutResource {

  private final CheckoutSteps steps;
  private final ShopperBasket shopper;
  private final Catalogue catalogue;
  private final PriceBasket prices;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param steps the rule of the steps
   * @param shopper the basket behind the cookie
   * @param catalogue the deliveries on offer
   * @param prices today's prices
   * @param clock the present time
   */
  @Inject
  public CheckoutResource(
      CheckoutSteps steps,
      ShopperBasket shopper,
      Catalogue catalogue,
      PriceBasket prices,
      Clock clock) {
    this.steps = steps;
    this.shopper = shopper;
    this.catalogue = catalogue;
    this.prices = prices;
    this.clock = clock;
  }

  /**
   * Shows the form with whatever is known already.
   *
   * @param headers the request's headers
   * @return the page
   */
  @GET
  public Response show(@Context HttpHeaders headers) {
    return steps.with(
        headers,
        basket -> {
          var known = basket.draft().map(CheckoutForm::of).orElseGet(CheckoutForm::empty);
          return Response.ok(page(headers, basket, known, FieldErrors.none())).build();
        });
  }

  /**
   * Takes the answers.
   *
   * @param headers the request's headers
   * @param fields the form
   * @return the way to the check page, or 422 and the form with everything that was typed
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
    return steps.with(
        headers,
        basket -> {
          var form = CheckoutForm.of(fields);
          var errors = form.errors(catalogue);
          if (!errors.isEmpty()) {
            return Response.ok(page(headers, basket, form, errors).answered(422)).build();
          }
          var draft = form.draft(catalogue);
          var kept = shopper.change(Optional.of(basket), open -> open.with(draft, clock.instant()));
          return SeeOther.to("/checkout/check", shopper.cookie(kept));
        });
  }

  private Page page(HttpHeaders headers, Basket basket, CheckoutForm form, FieldErrors errors) {
    return Page.of("checkout/form")
        .with("form", form)
        .with("errors", errors)
        .with("deliveryMethods", catalogue.deliveryMethods())
        .with("priced", prices.price(basket, LanguageChoice.of(headers)));
  }
}
