package io.kassa.web.api;

import io.kassa.checkout.Stage;
import io.kassa.order.InMemoryOrderList;
import io.kassa.web.Seen;
import io.kassa.web.http.Doors;
import io.kassa.web.selftest.Rehearsed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/**
 * A program that reads the shop's orders through the real resource and filters, without a server.
 */
final class Program {

  /** The secret of the key called bookkeeping. */
  static final String SECRET = "a-secret-of-some-length";

  /** The core. */
  final Stage stage = new Stage();

  private final Dispatcher shop = MockDispatcherFactory.createDispatcher();

  @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
  Program(String keys) {
    var door = new ApiDoor();
    door.keys = new ApiKeys(Optional.of(keys).filter(some -> !some.isEmpty()));
    shop.getProviderFactory().registerProviderInstance(door);
    Doors.of("https://shop.example").forEach(shop.getProviderFactory()::registerProviderInstance);
    var list = new InMemoryOrderList(stage.orders);
    shop.getRegistry()
        .addSingletonResource(
            new OrdersApiResource(
                new OrderViews(list, stage.orders, stage.payments, stage.refunds, stage.cases)));
    shop.getRegistry()
        .addSingletonResource(new SelfTestApiResource(Rehearsed.troubled(stage.clock)));
  }

  /** Asks with the right key. */
  Seen get(String path) {
    return ask("GET", path, Map.of("Authorization", "Bearer " + SECRET));
  }

  /** Asks with the right key, and reads the answer. */
  JsonObject read(String path) {
    return json(get(path));
  }

  /** Asks anything. */
  Seen ask(String method, String path, Map<String, String> headers) {
    try {
      var request = MockHttpRequest.create(method, path);
      headers.forEach(request::header);
      var response = new MockHttpResponse();
      shop.invoke(request, response);
      return Seen.of(response);
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  static JsonObject json(Seen seen) {
    try (var reader = Json.createReader(new StringReader(seen.html()))) {
      return reader.readObject();
    }
  }
}
