package io.kassa.journey.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a shop of 250 orders as a program does, over plain HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

  private static final String SECRET = "a-secret-for-the-bookkeeping";
  private static final int ORDERS = 250;
  private static final int BUYERS_AT_ONCE = 6;

  private final Stage stage =
      Stage.open("api", DatabaseKind.POSTGRESQL, Map.of("KASSA_API_KEYS", "books:" + SECRET));
  private final Reader reader = new Reader(stage, SECRET);
  private final AtomicInteger buyers = new AtomicInteger();
  private List<String> numbers = List.of();

  @BeforeAll
  void fill() throws Exception {
    try (var crowd = Executors.newFixedThreadPool(BUYERS_AT_ONCE)) {
      var placed = IntStream.range(0, ORDERS).mapToObj(i -> crowd.submit(() -> orders())).toList();
      var found = new ArrayList<String>();
      for (Future<String> each : placed) {
        found.add(each.get());
      }
      numbers = List.copyOf(found);
    }
  }

  @AfterAll
  void close() {
    stage.close();
  }

  @Test
  void every_order_is_seen_once_while_new_ones_arrive() {
    var arrived = new ArrayList<String>();

    var seen =
        Reader.references(
            reader.readsAll(
                "/api/v1/orders?limit=40",
                page -> {
                  if (!page.isNull("next")) {
                    arrived.add(orders());
                  }
                }));

    assertThat(seen).doesNotHaveDuplicates().containsAll(numbers).containsAll(arrived);
    assertThat(arrived).hasSizeGreaterThanOrEqualTo(ORDERS / 40);
  }

  @Test
  void orders_come_oldest_first_and_a_page_has_a_hundred_unless_told_otherwise() {
    var page = reader.reads("/api/v1/orders").getJsonArray("orders").getValuesAs(JsonObject.class);

    assertThat(page).hasSize(100);
    assertThat(page.stream().map(order -> order.getString("placedAt"))).isSorted();
    assertThat(reader.reads("/api/v1/orders?limit=500").getJsonArray("orders"))
        .hasSizeGreaterThanOrEqualTo(ORDERS);
  }

  @Test
  void a_status_shows_the_orders_that_have_it_now() {
    var number = numbers.getFirst();
    assertThat(with("paid")).doesNotContain(number);
    assertThat(with("pending")).contains(number);
    var payment = stage.worldpay().paymentsOf(number).getFirst();
    var reference = payment.getString("transactionReference");
    stage.worldpay().simulator().shopperChooses(reference, ShopperChoice.PAY);

    Eventually.holds(
        Duration.ofSeconds(30), "the sweeper brings the news", () -> with("paid").contains(number));

    assertThat(with("pending")).doesNotContain(number);
    var attempt =
        reader.reads("/api/v1/orders/" + number).getJsonArray("attempts").getJsonObject(0);
    assertThat(attempt.getString("transactionReference")).isEqualTo(reference);
    assertThat(attempt.getString("lastEvent")).isEqualTo("sentForSettlement");
    assertThat(attempt.getJsonObject("amount").getInt("amount"))
        .isEqualTo(payment.getInt("amount"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/orders",
        "/api/v1/orders/AAAA-AAAA",
        "/api",
        "//api/v1/orders",
        "/api;x=1/v1/orders",
        "/%61pi/v1/orders",
        "/api/v1/orders?lang=fr"
      })
  void a_wrong_key_and_none_are_refused_at_every_address(String path) {
    var wrong = new Reader(stage, SECRET + "x").asks("GET", path);
    var none = Http.send(HttpRequest.newBuilder(Reader.address(stage, path)));

    for (var refused : List.of(wrong, none)) {
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
      assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(refused.headers().map()).doesNotContainKeys("set-cookie", "location");
    }
  }

  @Test
  void without_keys_the_api_is_closed() {
    var closed = new Reader(Stage.shared(DatabaseKind.H2), "");

    assertThat(closed.asks("GET", "/api/v1/orders").statusCode()).isEqualTo(401);
    assertThat(closed.asks("HEAD", "/api/v1/orders").statusCode()).isEqualTo(401);
  }

  @Test
  void the_served_description_is_true_of_every_answer() {
    var description = Description.of(stage);
    assertThat(description.operations())
        .containsExactlyInAnyOrder(
            "get /api/v1/orders", "get /api/v1/orders/{reference}", "get /api/v1/self-test");
    var list = "/api/v1/orders";
    var one = "/api/v1/orders/{reference}";
    var key = new Reader(stage, SECRET);

    description.holds("/api/v1/self-test", key.asks("GET", "/api/v1/self-test"));
    description.holds(
        "/api/v1/self-test", new Reader(stage, "wrong").asks("GET", "/api/v1/self-test"));
    description.holds(list, key.asks("GET", list + "?limit=500"));
    description.holds(list, key.asks("GET", list + "?status=payed"));
    description.holds(list, new Reader(stage, "wrong").asks("GET", list));
    description.holds(one, key.asks("GET", list + "/" + numbers.getLast()));
    description.holds(one, key.asks("GET", list + "/AAAA-AAAA"));
  }

  @Test
  void other_methods_are_refused_and_head_is_answered() {
    assertThat(reader.asks("POST", "/api/v1/orders").statusCode()).isEqualTo(405);
    assertThat(reader.asks("HEAD", "/api/v1/orders").statusCode()).isEqualTo(200);
    assertThat(reader.asks("HEAD", "/api/v1/orders").body()).isEmpty();
  }

  private List<String> with(String status) {
    return Reader.references(
        reader.readsAll("/api/v1/orders?limit=500&status=" + status, page -> {}));
  }

  /** Somebody orders; the order's number. */
  private String orders() {
    var email = "buyer" + buyers.incrementAndGet() + "@example.be";
    var buyer = new Buyer(stage.at("/"), email).arrivesAtTheCheck();
    buyer.orders();
    return buyer.looks().number();
  }
}
