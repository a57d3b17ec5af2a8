package io.kassa.web.basket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.Basket;
import io.kassa.order.ProductCode;
import io.kassa.order.Token;
import io.kassa.web.Visit;
import io.kassa.web.http.Doors;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request reads the basket once, and again only if another one was faster. */
class BasketReadingTest {

  private static final ProductCode COFFEE = new ProductCode("coffee");
  private static final ProductCode LAMP = new ProductCode("lamp");

  private final Stage stage = new Stage();
  private final Visit visit = new Visit(stage, "http://localhost:9080");

  @Test
  void every_step_reads_the_basket_once() {
    visit.fillBasket();

    assertThat(readingsOf(() -> visit.get("/"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.post("/basket/lines", "product", "coffee"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.get("/basket"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.post("/basket", "quantity-coffee", "3"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.post("/basket", "quantity-coffee", "some"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.get("/checkout"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.post("/checkout", "delivery", "pick-up"))).isEqualTo(1);
    assertThat(readingsOf(visit::fillBasket)).isEqualTo(2);
    assertThat(readingsOf(() -> visit.get("/checkout/check"))).isEqualTo(1);
    assertThat(readingsOf(() -> visit.post("/checkout/order", "agreed", "1250"))).isEqualTo(1);
  }

  @Test
  void a_change_goes_on_top_of_what_another_tab_wrote_meanwhile() {
    var shopper =
        new ShopperBasket(
            stage.baskets, stage.orders, Doors.cookies("http://localhost:9080"), stage.clock);
    var read = stage.baskets.save(Basket.empty(new Token("A".repeat(27)), stage.clock.instant()));
    stage.baskets.save(read.with(LAMP, 1, stage.clock.instant()));

    var stored =
        shopper.change(Optional.of(read), open -> open.with(COFFEE, 2, stage.clock.instant()));

    assertThat(stored.quantityOf(LAMP)).isEqualTo(1);
    assertThat(stored.quantityOf(COFFEE)).isEqualTo(2);
  }

  private int readingsOf(Runnable step) {
    int before = stage.baskets.readings();
    step.run();
    return stage.baskets.readings() - before;
  }
}
