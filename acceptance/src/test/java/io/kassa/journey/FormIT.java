package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormIT {

  private static final int MOST_FIELDS = 8;

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage = Stage.shared(DatabaseKind.H2);

  @Test
  void a_delivered_order_asks_for_no_more_than_eight_things() {
    var shopper = shopper(Language.NL).arrivesAtTheForm();
    shopper.page().getByRole(AriaRole.RADIO).first().check();
    assertThat(shopper.page().locator("form.checkout input:visible:not([type=radio])").count())
        .isLessThan(MOST_FIELDS); // and the one choice of delivery
  }

  @ParameterizedTest
  @CsvSource({"email, email", "name, name", "postcode, postal-code", "town, address-level2"})
  void the_browser_knows_what_to_fill_in(String field, String autocomplete) {
    var shopper = shopper(Language.NL).arrivesAtTheForm();
    assertThat(shopper.field(field)).hasAttribute("autocomplete", autocomplete);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_form_with_mistakes_comes_back_with_everything_that_was_typed(Language language) {
    var shopper = shopper(language).arrivesAtTheForm().fillsIn();
    shopper.field("email").fill("lotte.maes");
    shopper.field("postcode").fill("12345");
    shopper.field("name").fill("<b>Lotte</b> & \"Maes\"");

    var answer = shopper.page().waitForResponse(stage.at("/checkout").toString(), shopper::sends);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(shopper.page().title()).startsWith(shopper.words("error.prefix"));
    assertThat(shopper.field("email")).hasValue("lotte.maes");
    assertThat(shopper.field("postcode")).hasValue("12345");
    assertThat(shopper.field("name")).hasValue("<b>Lotte</b> & \"Maes\"");
    assertThat(shopper.field("street")).hasValue("Korenmarkt 7 bus 2");
    assertThat(shopper.field("town")).hasValue("Gent");
    assertThat(shopper.page().getByRole(AriaRole.RADIO).first()).isChecked();
  }

  @Test
  void the_summary_has_the_focus_and_says_what_the_fields_say() {
    var shopper = shopper(Language.FR).arrivesAtTheForm().fillsIn();
    shopper.field("email").fill("");
    shopper.field("postcode").fill("0999");
    shopper.sends();

    var summary = shopper.page().locator(".error-summary");
    assertThat(summary).isFocused();
    var links = summary.getByRole(AriaRole.LINK).all();
    assertThat(links).hasSize(2);
    for (var link : links) {
      var field = shopper.page().locator(String.valueOf(link.getAttribute("href")));
      assertThat(field).hasAttribute("aria-invalid", "true");
      var described = String.valueOf(field.getAttribute("aria-describedby"));
      var message =
          shopper.page().locator("#" + described.substring(described.lastIndexOf(' ') + 1));
      assertThat(message).containsText(link.innerText());
      link.click();
      assertThat(field).isFocused();
    }
  }

  @ParameterizedTest
  @CsvSource({"' lotte.maes@example.be ', B-9000", "lotte.maes@example.be, '90 00'"})
  void stray_spaces_and_prefixes_are_no_mistakes(String email, String postcode) {
    var shopper = shopper(Language.DE).arrivesAtTheForm().fillsIn();
    shopper.field("email").fill(email);
    shopper.field("postcode").fill(postcode);
    shopper.sends();
    assertThat(shopper.orderButton()).isVisible();
    assertThat(shopper.page().locator("main")).containsText("9000 Gent");
  }

  @Test
  void what_was_answered_can_be_changed_from_the_check_page_and_nothing_is_lost() {
    var shopper = shopper(Language.EN).arrivesAtTheCheck();
    shopper
        .link("check.change")
        .filter(new Locator.FilterOptions().setHasText(shopper.words("checkout.email")))
        .click();
    assertThat(shopper.field("email")).hasValue(Shopper.EMAIL);
    shopper.field("email").fill("l.maes@example.be");
    shopper.sends();
    assertThat(shopper.page().locator("main")).containsText("l.maes@example.be");
    assertThat(shopper.page().locator("main")).containsText("Korenmarkt 7 bus 2");
  }

  @ParameterizedTest
  @CsvSource({
    "NL, Bestelling met betalingsverplichting",
    "FR, Commande avec obligation de paiement",
    "DE, Zahlungspflichtig bestellen",
    "EN, Order with obligation to pay"
  })
  void the_order_button_says_what_the_law_wants(Language language, String legal) {
    var shopper = shopper(language).arrivesAtTheCheck();
    assertThat(shopper.orderButton()).hasText(legal);
  }

  private Shopper shopper(Language language) {
    return new Shopper(visitors.comes(Equipment.usual(language)), stage);
  }
}
