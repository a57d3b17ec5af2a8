package io.kassa.web.basket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.web.Visit;
import org.junit.jupiter.api.Test;

class ShopperBasketTest {

  private final Visit visit = new Visit();

  @Test
  void adding_leads_back_to_the_article_which_says_that_it_is_in_the_basket() {
    var added = visit.post("/basket/lines", "product", "coffee");

    assertThat(added.status()).isEqualTo(303);
    assertThat(added.location()).isEqualTo("/?added=coffee#coffee");
    assertThat(visit.get("/?added=coffee").html()).contains("role=\"status\"").contains("(1)");
  }

  @Test
  void the_page_says_added_only_of_what_is_in_the_basket() {
    assertThat(visit.get("/?added=coffee").html()).doesNotContain("role=\"status\"");
    assertThat(visit.get("/?added=%3Cscript%3E").html()).doesNotContain("<script");
  }

  @Test
  void adding_twice_counts_two_and_what_is_not_sold_is_not_added() {
    visit.post("/basket/lines", "product", "coffee");
    visit.post("/basket/lines", "product", "coffee");
    visit.post("/basket/lines", "product", "gold");
    visit.post("/basket/lines");

    assertThat(visit.get("/basket").html()).contains("value=\"2\"").contains("25,00");
  }

  @Test
  void quantities_change_and_articles_go() {
    visit.post("/basket/lines", "product", "coffee");
    visit.post("/basket/lines", "product", "lamp");

    var on = visit.post("/basket", "quantity-coffee", "3", "quantity-lamp", "1", "go", "checkout");
    assertThat(on.location()).isEqualTo("/checkout");
    assertThat(visit.post("/basket", "remove", "lamp").location()).isEqualTo("/basket");
    assertThat(visit.get("/basket").html()).contains("37,50").doesNotContain("lamp-nl");
  }

  @Test
  void a_wrong_quantity_changes_nothing_and_is_shown_again() {
    visit.post("/basket/lines", "product", "coffee");

    var refused = visit.post("/basket", "quantity-coffee", "many");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("value=\"many\"");
    assertThat(visit.get("/basket").html()).contains("value=\"1\"");
  }

  @Test
  void an_ordered_basket_leads_every_step_to_its_order() {
    var order = visit.order().replace("/pay", "");

    assertThat(visit.get("/basket").location()).isEqualTo(order);
    assertThat(visit.get("/checkout").location()).isEqualTo(order);
    assertThat(visit.get("/checkout/check").location()).isEqualTo(order);
    assertThat(visit.post("/basket", "quantity-coffee", "9").location()).isEqualTo(order);
    assertThat(visit.post("/checkout", "delivery", "pick-up").location()).isEqualTo(order);
  }

  @Test
  void adding_to_an_order_that_is_not_paid_goes_on_with_its_articles_in_a_new_basket() {
    visit.order();

    visit.post("/basket/lines", "product", "lamp");

    assertThat(visit.get("/basket").html()).contains("coffee-nl").contains("lamp-nl");
  }

  @Test
  void adding_after_a_paid_order_begins_afresh() {
    var order = visit.at(visit.order());
    visit.stage.gateway.shopperPays(visit.stage.newest(order).handle().orElseThrow());
    visit.get("/checkout/return/" + order.token().value() + "/success");

    visit.post("/basket/lines", "product", "lamp");

    assertThat(visit.get("/basket").html()).contains("lamp-nl").doesNotContain("coffee-nl");
  }

  @Test
  void a_garbled_cookie_is_an_empty_basket() {
    visit.cookies.put("kassa-basket", "<>");

    assertThat(visit.get("/basket").html()).contains("Je winkelmandje is leeg");
    assertThat(visit.get("/checkout").location()).isEqualTo("/basket");
  }

  @Test
  void over_https_the_cookie_is_bound_to_the_host() {
    var secure = new Visit(new Stage(), "https://shop.example");

    var added = secure.post("/basket/lines", "product", "coffee");

    assertThat(added.header("Set-Cookie"))
        .startsWith("__Host-kassa-basket=")
        .contains("Secure")
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/");
    assertThat(secure.get("/basket").html()).contains("coffee-nl");
  }
}
