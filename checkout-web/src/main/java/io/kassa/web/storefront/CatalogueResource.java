package io.kassa.web.storefront;

import io.kassa.bean.Shared;
import io.kassa.order.Basket;
import io.kassa.order.Catalogue;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The front page: everything that is for sale. */
@Path("/")
@Shared
public class CatalogueResource {

  private static final Logger LOG = System.getLogger(CatalogueResource.class.getName());

  private final Catalogue catalogue;
  private final ShopperBasket shopper;

  /**
   * Is given what it shows.
   *
   * @param catalogue what is for sale
   * @param shopper the basket behind the cookie
   */
  @Inject
  public CatalogueResource(Catalogue catalogue, ShopperBasket shopper) {
    this.catalogue = catalogue;
    this.shopper = shopper;
  }

  /**
   * Shows the articles.
   *
   * @param headers the request's headers
   * @param added the article that was just put in the basket, if any
   * @return the page
   */
  @GET
  public Page show(@Context HttpHeaders headers, @QueryParam("added") @Nullable String added) {
    // An ordered basket is history: the page begins anew, as the next article will.
    var basket = basket(headers).filter(found -> found.orderedAs().isEmpty());
    var page =
        Page.of("storefront/catalogue")
            .with("products", catalogue.products())
            .with("basketSize", basket.map(Basket::size).orElse(0));
    return catalogue.products().stream()
        .filter(product -> product.code().value().equals(added))
        .filter(product -> basket.filter(b -> b.quantityOf(product.code()) > 0).isPresent())
        .findFirst()
        .map(product -> page.with("added", product))
        .orElse(page);
  }

  /** What is for sale is known without the database; then the page does not say how much is in. */
  private Optional<Basket> basket(HttpHeaders headers) {
    try {
      return shopper.find(headers);
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, "The catalogue is shown without the basket, which cannot be read");
      LOG.log(Level.DEBUG, "Because:", broken);
      return Optional.empty();
    }
  }
}
