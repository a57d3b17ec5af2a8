package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Release;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A shop as it is run in earnest: the released archive, two servers, one PostgreSQL, nothing but
 * the public settings.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage =
      Stage.released(
          "production",
          DatabaseKind.POSTGRESQL,
          Map.of(
              "KASSA_MODE", "production",
              "KASSA_WORLDPAY_USERNAME", "simulator",
              "KASSA_WORLDPAY_PASSWORD", "simulator",
              "KASSA_WORLDPAY_ENTITY", "default",
              "KASSA_WORLDPAY_NARRATIVE", "Kramiek"));
  private final KassaServer second = stage.another("second");
  private final Map<Path, FileTime> released = Release.files();

  @BeforeAll
  void both_start_at_once_on_an_empty_database() {
    stage.server().launch();
    second.launch();
    stage.server().awaitReady();
    second.awaitReady();
  }

  @AfterAll
  void close() {
    second.close();
    stage.close();
  }

  @Test
  @Order(1)
  void any_server_can_answer_any_step() {
    var shopper = shopper().takesAnArticle();
    moves(shopper, second.address().resolve("/basket"));
    shopper.button("basket.checkout").click();
    shopper.fillsIn().sends();
    moves(shopper, stage.at("/checkout/check"));
    shopper.orders().chooses(ShopperChoice.PAY);
    var orderPage = URI.create(shopper.page().url()).getPath();
    moves(shopper, second.address().resolve(orderPage));
    assertThat(shopper.orderStatus()).isEqualTo("paid");
  }

  @Test
  @Order(2)
  void what_one_server_began_the_other_finishes() {
    var shopper = shopper().arrivesAtBancontact().chooses(ShopperChoice.LEAVE_PENDING);
    var orderPage = URI.create(shopper.page().url()).getPath();
    var payment = stage.worldpay().paymentsOf(shopper.orderNumber()).getFirst();
    stage.server().kill();
    stage
        .worldpay()
        .simulator()
        .shopperChooses(payment.getString("transactionReference"), ShopperChoice.PAY_AND_CLOSE);

    // The dead server may have claimed the check; its lease has to end first.
    Eventually.holds(
        Duration.ofSeconds(60),
        "the second server finds out",
        () ->
            Http.get(second.address().resolve(orderPage))
                .body()
                .contains("data-order-status=\"paid\""));
  }

  @Test
  @Order(3)
  void programs_find_the_description_of_the_api_and_nobody_a_page_to_try_it() {
    assertThat(Http.get(second.address().resolve("/openapi")).statusCode()).isEqualTo(200);
    for (var path : List.of("/openapi/ui", "/openapi/ui/", "/openapi/ui/index.html")) {
      assertThat(Http.get(second.address().resolve(path)).statusCode()).as(path).isNotEqualTo(200);
    }
    assertThat(Http.get(second.address().resolve("/api/v1/orders")).statusCode()).isEqualTo(401);
  }

  @Test
  @Order(4)
  void logs_are_json_and_name_nobody() throws IOException {
    for (var server : List.of(stage.server(), second)) {
      var lines = Files.readAllLines(server.log());
      assertThat(lines.stream().filter(line -> !line.isBlank())).allSatisfy(ProductionIT::isJson);
      assertThat(String.join("\n", lines))
          .doesNotContain(Shopper.EMAIL, "Lotte Maes", "Korenmarkt", Stage.PASSWORD);
    }
  }

  @Test
  @Order(5)
  void servers_write_to_their_own_folders_only() {
    assertThat(Release.files()).isEqualTo(released);
  }

  private static void moves(Shopper shopper, URI address) {
    shopper.page().navigate(address.toString());
  }

  private static void isJson(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      assertThat(reader.readObject()).isInstanceOf(JsonObject.class);
    }
  }

  private Shopper shopper() {
    return new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
  }
}
