package io.kassa.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.order.OfferedDelivery;
import io.kassa.web.Visit;
import io.kassa.web.storefront.SmallPrint;
import org.junit.jupiter.api.Test;

class CheckoutTest {

  private final Visit visit = new Visit();

  @Test
  void good_answers_lead_to_the_check_and_come_back_when_the_form_is_opened_again() {
    visit.fillBasket();

    assertThat(visit.get("/checkout/check").html()).contains("an@example.be").contains("12,50");
    assertThat(visit.get("/checkout").html()).contains("value=\"an@example.be\"");
  }

  @Test
  void the_check_cannot_be_reached_without_answers() {
    visit.post("/basket/lines", "product", "coffee");

    assertThat(visit.get("/checkout/check").location()).isEqualTo("/checkout");
  }

  @Test
  void wrong_answers_are_422_and_change_nothing_that_was_good_before() {
    visit.fillBasket();

    var refused = visit.post("/checkout", "delivery", "pick-up", "email", "x", "name", "Jan");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("value=\"Jan\"").contains("Fout: ");
    assertThat(visit.get("/checkout/check").html()).contains("an@example.be");
  }

  @Test
  void the_button_leads_to_the_way_out_and_however_often_it_is_pressed_there_is_one_order() {
    visit.fillBasket();

    var first = visit.post("/checkout/order", "agreed", "1250");
    var second = visit.post("/checkout/order", "agreed", "1250");

    assertThat(first.location()).matches("/orders/[A-Za-z0-9_-]{27}/pay");
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(visit.stage.gateway.initiations()).hasSize(1);
  }

  @Test
  void a_total_that_was_not_shown_is_shown_first() {
    visit.fillBasket();

    for (var agreed : new String[] {"1249", "", "12,50", "99999999999999999999"}) {
      assertThat(visit.post("/checkout/order", "agreed", agreed).location())
          .isEqualTo("/checkout/check?changed");
    }
    assertThat(visit.get("/checkout/check?changed").html()).contains("Het totaal is nu");
    assertThat(visit.stage.gateway.initiations()).isEmpty();
  }

  @Test
  void the_button_the_terms_and_the_deliveries_are_kept_as_the_page_showed_them() {
    visit.fillBasket();
    var page = visit.get("/checkout/check").html();
    var terms = page.replaceFirst("(?s).*name=\"terms\" value=\"([0-9a-f]{64})\".*", "$1");

    var way =
        visit
            .post("/checkout/order", "agreed", "1250", "language", "fr", "terms", french())
            .location();

    var order = visit.at(way);
    var shown = visit.stage.orders.shown(order.number()).orElseThrow();
    assertThat(order.language()).isEqualTo(Language.FR);
    assertThat(shown.button()).isEqualTo("Commande avec obligation de paiement");
    assertThat(shown.terms().digest()).isEqualTo(french()).isNotEqualTo(terms);
    assertThat(shown.deliveries())
        .extracting(OfferedDelivery::title)
        .containsExactly("home-fr", "pick-up-fr");
  }

  private String french() {
    return new SmallPrint(visit.stage.catalogue).terms(Language.FR).digest();
  }

  @Test
  void terms_that_changed_since_the_page_was_shown_are_shown_first() {
    visit.fillBasket();

    var refused =
        visit.post("/checkout/order", "agreed", "1250", "language", "nl", "terms", "0".repeat(64));

    assertThat(refused.location()).isEqualTo("/checkout/check?changed=terms");
    assertThat(visit.get("/checkout/check?changed=terms").html())
        .contains("De verkoopsvoorwaarden zijn intussen veranderd");
    assertThat(visit.stage.gateway.initiations()).isEmpty();
  }

  @Test
  void an_amount_above_the_limit_is_said_and_cannot_be_ordered() {
    visit.post("/basket/lines", "product", "bicycle");
    visit.post("/checkout", "delivery", "pick-up", "email", "an@example.be", "name", "An");

    assertThat(visit.get("/checkout/check").html())
        .contains("kan hier dus niet betaald worden")
        .doesNotContain("/checkout/order");
    assertThat(visit.post("/checkout/order", "agreed", "600000").location())
        .isEqualTo("/checkout/check");
    assertThat(visit.stage.gateway.initiations()).isEmpty();
  }

  @Test
  void the_button_without_a_basket_leads_to_the_empty_basket() {
    assertThat(visit.post("/checkout/order", "agreed", "1250").location()).isEqualTo("/basket");
  }

  @Test
  void the_button_without_answers_leads_to_the_form() {
    visit.post("/basket/lines", "product", "coffee");

    assertThat(visit.post("/checkout/order", "agreed", "1250").location()).isEqualTo("/checkout");
  }
}
