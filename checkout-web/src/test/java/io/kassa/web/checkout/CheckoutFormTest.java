package io.kassa.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.PriceBasket;
import io.kassa.order.Address;
import io.kassa.order.Language;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.FieldErrors.FieldError;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutFormTest {

  private static final SampleShop SHOP = new SampleShop();

  @Test
  void good_answers_become_a_draft() {
    var form = form("post", "fien@example.be", "Fien Peeters", "Kerkstraat 1", "9000", "Gent");

    assertThat(form.errors(SHOP).isEmpty()).isTrue();
    assertThat(form.draft(SHOP).address()).contains(new Address("Kerkstraat 1", "9000", "Gent"));
    assertThat(CheckoutForm.of(form.draft(SHOP))).isEqualTo(form);
  }

  @Test
  void stray_spaces_and_the_country_before_the_postcode_are_forgiven() {
    var form =
        form(
            "post",
            " fien @example.be\t",
            "  Fien \n Peeters ",
            " Kerkstraat  1",
            "B-9000",
            " Gent");

    assertThat(form.errors(SHOP).isEmpty()).isTrue();
    assertThat(form.email()).isEqualTo("fien@example.be");
    assertThat(form.name()).isEqualTo("Fien Peeters");
    assertThat(form.postcode()).isEqualTo("9000");
  }

  @Test
  void whoever_picks_up_is_asked_for_no_address_and_none_is_kept() {
    var form = form("pick-up", "fien@example.be", "Fien", "half an addr", "x", "");

    assertThat(form.errors(SHOP).isEmpty()).isTrue();
    assertThat(form.draft(SHOP).address()).isEmpty();
  }

  @Test
  void an_empty_form_is_told_in_the_order_of_its_fields() {
    var errors = form("post", "", "", "", "", "").errors(SHOP);

    assertThat(errors.list().stream().map(FieldError::field))
        .containsExactly("email", "name", "street", "postcode", "town");
    assertThat(CheckoutForm.empty().errors(SHOP).at("delivery"))
        .contains("checkout.delivery.missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.c", "fien+shop@xn--caf-dma.example", "o’neill@example.be"})
  void addresses_that_the_gateway_takes_pass(String email) {
    assertThat(errorAt("email", form("pick-up", email, "Fien", "", "", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fien.example.be, checkout.email.wrong",
    "fien@localhost, checkout.email.wrong",
    "@example.be, checkout.email.wrong",
  })
  void addresses_that_the_gateway_refuses_are_refused_here(String email, String message) {
    assertThat(errorAt("email", form("pick-up", email, "Fien", "", "", ""))).contains(message);
  }

  @Test
  void an_address_may_have_128_characters_and_not_one_more() {
    var domain = "@example.be";
    var fits = "a".repeat(128 - domain.length()) + domain;

    assertThat(errorAt("email", form("pick-up", fits, "Fien", "", "", ""))).isEmpty();
    assertThat(errorAt("email", form("pick-up", "a" + fits, "Fien", "", "", "")))
        .contains("checkout.email.long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0999", "999", "10000", "90OO", "-9000"})
  void what_is_no_belgian_postcode_is_refused(String postcode) {
    var form = form("post", "fien@example.be", "Fien", "Kerkstraat 1", postcode, "Gent");

    assertThat(errorAt("postcode", form)).contains("checkout.postcode.wrong");
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_ties_each_error_to_its_field() {
    var form = form("post", "fien", "Fien \"F\" Peeters", "Kerkstraat 1", "", "Gent");

    var html = Rendered.html(page(form, form.errors(SHOP)), Language.EN);

    assertThat(html)
        .contains("<title>Error: Your details · Sample</title>")
        .contains("role=\"alert\"")
        .contains("autofocus")
        .contains("href=\"#email\"")
        .contains("href=\"#postcode\"")
        .contains("value=\"Fien &quot;F&quot; Peeters\"")
        .containsPattern("<input id=\"email\"[^>]*aria-invalid=\"true\"")
        .containsPattern("<input id=\"email\"[^>]*aria-describedby=\"email-hint email-error\"")
        .contains("id=\"email-error\"")
        .containsPattern("value=\"post\"[^>]*checked");
    assertThat(html.split("Enter the postcode", -1)).as("at the top and at the field").hasSize(3);
  }

  @Test
  void a_delivered_order_asks_for_at_most_eight_things() {
    var html = Rendered.html(page(CheckoutForm.empty(), FieldErrors.none()), Language.NL);

    assertThat(html.split("<input ", -1)).as("two choices and five lines").hasSize(2 + 5 + 1);
    assertThat(html)
        .contains("autocomplete=\"email\"")
        .contains("autocomplete=\"name\"")
        .contains("autocomplete=\"address-line1\"")
        .contains("autocomplete=\"postal-code\"")
        .contains("autocomplete=\"address-level2\"")
        .contains("<title>Je gegevens · Sample</title>")
        .doesNotContain("required")
        .doesNotContain("checked");
  }

  private static Page page(CheckoutForm form, FieldErrors errors) {
    return Page.of("checkout/form")
        .with("form", form)
        .with("errors", errors)
        .with("deliveryMethods", SHOP.deliveryMethods())
        .with("priced", new PriceBasket(SHOP).price(SampleOrder.basket(), Language.EN));
  }

  private static Optional<String> errorAt(String field, CheckoutForm form) {
    return form.errors(SHOP).at(field);
  }

  private static CheckoutForm form(
      String delivery, String email, String name, String street, String postcode, String town) {
    var fields = new MultivaluedHashMap<String, String>();
    fields.add("delivery", delivery);
    fields.add("email", email);
    fields.add("name", name);
    fields.add("street", street);
    fields.add("postcode", postcode);
    fields.add("town", town);
    return CheckoutForm.of(fields);
  }
}
