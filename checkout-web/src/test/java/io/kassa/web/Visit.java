package io.kassa.web;

import io.kassa.checkout.PriceBasket;
import io.kassa.checkout.Stage;
import io.kassa.order.Order;
import io.kassa.order.Token;
import io.kassa.web.basket.BasketResource;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.checkout.CheckResource;
import io.kassa.web.checkout.CheckoutResource;
import io.kassa.web.checkout.CheckoutSteps;
import io.kassa.web.checkout.LeavingResource;
import io.kassa.web.confirmation.OrderDoor;
import io.kassa.web.confirmation.SecondChanceResource;
import io.kassa.web.confirmation.StatusResource;
import io.kassa.web.http.AssetResource;
import io.kassa.web.http.Assets;
import io.kassa.web.http.Doors;
import io.kassa.web.returning.ReturnResource;
import io.kassa.web.storefront.CatalogueResource;
import io.kassa.web.storefront.InformationResource;
import io.kassa.web.storefront.SmallPrint;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.MediaType;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.providers.ServerFormUrlEncodedProvider;
import org.jboss.resteasy.spi.Dispatcher;

/** A browser without scripts that visits the shop's real resources, over a core kept in memory. */
public final class Visit {

  /** The core. */
  public final Stage stage;

  /** What the browser remembers. */
  public final Map<String, String> cookies = new LinkedHashMap<>();

  private final Dispatcher shop;

  /** Visits a shop of one's own, over plain http. */
  public Visit() {
    this(new Stage(), "http://localhost:9080");
  }

  /** Visits a given shop under a given address. */
  public Visit(Stage stage, String publicUrl) {
    this.stage = stage;
    this.shop = MockDispatcherFactory.createDispatcher();
    shop.getProviderFactory().registerProviderInstance(new ServerFormUrlEncodedProvider(false));
    shop.getProviderFactory().registerProviderInstance(Rendered.of(stage.catalogue));
    Doors.of(publicUrl).forEach(shop.getProviderFactory()::registerProviderInstance);
    resources(publicUrl).forEach(shop.getRegistry()::addSingletonResource);
  }

  private List<Object> resources(String publicUrl) {
    var jar = Doors.cookies(publicUrl);
    var door = new OrderDoor(stage.orders);
    var prices = new PriceBasket(stage.catalogue);
    var shopper = new ShopperBasket(stage.baskets, stage.orders, jar, stage.clock);
    var steps = new CheckoutSteps(shopper);
    var print = new SmallPrint(stage.catalogue);
    return List.of(
        new AssetResource(new Assets()),
        new CatalogueResource(stage.catalogue, shopper),
        new InformationResource(stage.catalogue, stage.clock),
        new BasketResource(shopper, stage.catalogue, prices, stage.clock),
        new CheckoutResource(steps, shopper, stage.catalogue, prices, stage.clock),
        new CheckResource(steps, shopper, prices, stage.gateway, stage.placeOrder, print),
        new LeavingResource(door, stage.payments, jar, stage.clock),
        new StatusResource(door, stage.payments, stage.catalogue, stage.clock),
        new SecondChanceResource(
            door, stage.startPayment, stage.payments, stage.baskets, shopper, stage.clock),
        new ReturnResource(door, stage.shopperReturn));
  }

  /** Opens an address. */
  public Seen get(String path) {
    return ask("GET", path, Map.of());
  }

  /** Opens an address, with further headers. */
  public Seen get(String path, Map<String, String> headers) {
    return ask("GET", path, headers);
  }

  /** Sends a form, given as names and values in turn. */
  public Seen post(String path, String... form) {
    var request = request("POST", path);
    var content = new StringJoiner("&");
    for (int i = 0; i < form.length; i += 2) {
      content.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    request.contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    request.content(content.toString().getBytes(StandardCharsets.UTF_8));
    return answer(request);
  }

  /** Sends something with further headers. */
  public Seen ask(String method, String path, Map<String, String> headers) {
    var request = request(method, path);
    headers.forEach(request::header);
    return answer(request);
  }

  private MockHttpRequest request(String method, String path) {
    try {
      var request = MockHttpRequest.create(method, path);
      cookies.forEach(request::cookie);
      return request;
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private Seen answer(MockHttpRequest request) {
    var response = new MockHttpResponse();
    shop.invoke(request, response);
    response.getNewCookies().forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    return Seen.of(response);
  }

  /** Puts a coffee in the basket and answers the form, to be picked up. */
  public void fillBasket() {
    post("/basket/lines", "product", "coffee");
    post("/checkout", "delivery", "pick-up", "email", "an@example.be", "name", "An");
  }

  /** Presses the button beside 12.50; the address of the way out. */
  public String order() {
    fillBasket();
    return post("/checkout/order", "agreed", "1250").location();
  }

  /** The order at an address. */
  public Order at(String location) {
    return stage
        .orders
        .findByToken(new Token(location.replaceAll("/orders/|/pay", "")))
        .orElseThrow()
        .order();
  }
}
