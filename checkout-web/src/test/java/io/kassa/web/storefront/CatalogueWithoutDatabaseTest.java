package io.kassa.web.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.Basket;
import io.kassa.order.Baskets;
import io.kassa.order.Token;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.Doors;
import io.kassa.web.view.Rendered;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.logging.Logger;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;

/** Row D1 of the fault matrix: what is for sale can be looked at without a database. */
class CatalogueWithoutDatabaseTest {

  private static final String ADDRESS = "http://localhost:9080";

  /** The database is away. */
  private static final class NoBaskets implements Baskets {

    @Override
    public Optional<Basket> find(Token token) {
      throw new IllegalStateException("Connection refused");
    }

    @Override
    public Basket save(Basket basket) {
      throw new IllegalStateException("Connection refused");
    }
  }

  @Test
  void the_articles_are_shown_and_nothing_is_said_of_the_basket() throws Exception {
    var logger = Logger.getLogger(CatalogueResource.class.getName());
    logger.setUseParentHandlers(false);
    try {
      var page = ask("/?added=coffee");

      assertThat(page.getStatus()).isEqualTo(200);
      assertThat(page.getContentAsString())
          .contains("coffee")
          .doesNotContain("role=\"status\"")
          .contains(">Winkelmandje</a>");
    } finally {
      logger.setUseParentHandlers(true);
    }
  }

  private static MockHttpResponse ask(String path) throws URISyntaxException {
    var stage = new Stage();
    var shopper =
        new ShopperBasket(new NoBaskets(), stage.orders, Doors.cookies(ADDRESS), stage.clock);
    var shop = MockDispatcherFactory.createDispatcher();
    shop.getProviderFactory().registerProviderInstance(Rendered.of(stage.catalogue));
    shop.getRegistry().addSingletonResource(new CatalogueResource(stage.catalogue, shopper));
    var request = MockHttpRequest.get(path).cookie("kassa-basket", "A".repeat(27));
    var response = new MockHttpResponse();
    shop.invoke(request, response);
    return response;
  }
}
