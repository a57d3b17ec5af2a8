package io.kassa.web.returning;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.ShopperDeed;
import io.kassa.order.Order;
import io.kassa.web.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTest {

  private final Visit visit = new Visit();
  private final Order order = visit.at(visit.order());
  private final String address = "/orders/" + order.token().value();

  @ParameterizedTest
  @ValueSource(
      strings = {"success", "pending", "cancel", "whatever", "success?status=paid&lang=fr"})
  void whichever_address_was_used_the_page_shows_what_the_gateway_says(String hint) {
    shopper(ShopperDeed.PAYS);

    var back = visit.get("/checkout/return/" + order.token().value() + "/" + hint);

    assertThat(back.status()).isEqualTo(303);
    assertThat(back.location()).isEqualTo(address);
    assertThat(visit.get(address).html()).contains("data-order-status=\"paid\"");
  }

  @Test
  void the_success_address_makes_nothing_paid() {
    visit.get("/checkout/return/" + order.token().value() + "/success");

    var page = visit.get(address);

    assertThat(page.html()).contains("data-order-status=\"pending\"").contains("niet opnieuw");
    assertThat(page.header("Refresh")).isEqualTo("4; url=" + address);
    assertThat(visit.get(address + "?refresh=off").header("Refresh")).isEmpty();
  }

  @Test
  void it_works_without_cookies_in_another_browser_and_any_number_of_times() {
    shopper(ShopperDeed.CANCELS);
    var stranger = new Visit(visit.stage, "http://localhost:9080");

    for (int i = 0; i < 3; i++) {
      stranger.get("/checkout/return/" + order.token().value() + "/cancel");
    }

    assertThat(stranger.get(address, Map.of("Accept-Language", "de")).html())
        .contains("<html lang=\"nl\">")
        .contains("data-order-status=\"cancelled\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "%3Cscript%3E"})
  void a_token_of_nobody_is_not_found_whether_it_is_garbled_or_only_wrong(String token) {
    for (var path : new String[] {"/orders/%s", "/orders/%s/pay", "/checkout/return/%s/success"}) {
      var answer = visit.get(path.formatted(token));

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.html()).contains("Pagina niet gevonden").doesNotContain("<script");
    }
  }

  @Test
  void after_a_refusal_one_click_tries_again_with_nothing_to_retype() {
    shopper(ShopperDeed.IS_REFUSED);
    visit.get("/checkout/return/" + order.token().value() + "/cancel");

    visit.post(address + "/payments");
    visit.post(address + "/payments");

    assertThat(visit.stage.attempts(order).payments()).hasSize(2);
    assertThat(visit.get(address + "/pay").html()).contains("gateway.example");
  }

  @Test
  void after_a_refusal_the_basket_can_be_changed_with_all_answers_kept() {
    shopper(ShopperDeed.IS_REFUSED);
    visit.get("/checkout/return/" + order.token().value() + "/cancel");

    assertThat(visit.post(address + "/basket").location()).isEqualTo("/basket");

    assertThat(visit.get("/basket").html()).contains("coffee-nl");
    assertThat(visit.get("/checkout/check").html()).contains("an@example.be");
  }

  @Test
  void a_paid_order_is_neither_paid_again_nor_taken_apart() {
    shopper(ShopperDeed.PAYS);
    visit.get("/checkout/return/" + order.token().value() + "/success");

    visit.post(address + "/payments", "page-failed", "1");

    assertThat(visit.stage.attempts(order).payments()).hasSize(1);
    assertThat(visit.get(address + "/pay").location()).isEqualTo(address);
    assertThat(visit.post(address + "/basket").location()).isEqualTo(address);
  }

  private void shopper(ShopperDeed deed) {
    visit.stage.gateway.shopper(deed, visit.stage.newest(order).handle().orElseThrow());
  }
}
