package io.kassa.web.basket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.PriceBasket;
import io.kassa.order.Language;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketPageTest {

  private static final SampleShop SHOP = new SampleShop();

  @Test
  void quantities_are_changed_and_zero_removes() {
    var basket =
        typed(Map.of("quantity-biscuits", " 7", "quantity-stove", "0"))
            .applied(SampleOrder.basket(), SampleOrder.NOON);

    assertThat(basket.quantityOf(SampleShop.BISCUITS)).isEqualTo(7);
    assertThat(basket.quantityOf(SampleShop.STOVE)).isZero();
  }

  @Test
  void an_article_that_is_not_in_the_basket_is_not_added_by_an_old_form() {
    var basket =
        typed(Map.of("quantity-coal", "3")).applied(SampleOrder.basket(), SampleOrder.NOON);

    assertThat(basket.size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "100", "two"})
  void what_is_no_quantity_is_refused(String quantity) {
    var errors = typed(Map.of("quantity-biscuits", quantity)).errors();

    assertThat(errors.at("quantity-biscuits")).contains("basket.quantity.wrong");
  }

  @Test
  void names_that_cannot_be_articles_are_passed_over() {
    assertThat(typed(Map.of("quantity-../x", "1", "other", "2")).typed()).isEmpty();
    assertThat(Quantities.removing("<b>").typed()).isEmpty();
  }

  @Test
  void a_refused_quantity_is_shown_as_it_was_typed() {
    var typed = typed(Map.of("quantity-biscuits", "two", "quantity-stove", "1"));

    var html = Rendered.html(page(typed, typed.errors()), Language.EN);

    assertThat(html)
        .contains("<title>Error: Your basket")
        .contains("value=\"two\"")
        .contains("aria-describedby=\"quantity-biscuits-error\"")
        .contains("href=\"#quantity-biscuits\"");
  }

  @Test
  void an_empty_basket_leads_back_to_the_shop() {
    var page =
        Page.of("basket/basket")
            .with("errors", FieldErrors.none())
            .with("typed", Quantities.none());

    assertThat(Rendered.html(page, Language.DE)).contains("Ihr Warenkorb ist leer");
  }

  @Test
  void the_enter_key_in_a_quantity_never_removes_an_article() {
    var html =
        Rendered.html(page(Quantities.in(SampleOrder.basket()), FieldErrors.none()), Language.NL);

    // A form's first button answers the key; those that remove belong to another form.
    assertThat(html).contains("form=\"remove\" name=\"remove\"");
    assertThat(html.indexOf("name=\"go\"")).isPositive();
  }

  private static Page page(Quantities typed, FieldErrors errors) {
    return Page.of("basket/basket")
        .with("errors", errors)
        .with("typed", typed)
        .with("deliveryMethods", SHOP.deliveryMethods())
        .with("priced", new PriceBasket(SHOP).price(SampleOrder.basket(), Language.NL));
  }

  private static Quantities typed(Map<String, String> fields) {
    var form = new MultivaluedHashMap<String, String>();
    fields.forEach(form::add);
    return Quantities.of(form);
  }
}
