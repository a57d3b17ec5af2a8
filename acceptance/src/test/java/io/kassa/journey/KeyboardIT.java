package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way with nothing but Tab, arrows, Space and Enter. */
class KeyboardIT {

  private static final int MOST_TABS = 80;

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage = Stage.shared(DatabaseKind.H2);

  @Test
  void a_shopper_without_a_mouse_gets_to_the_payment_page() {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.DE)), stage);
    shopper.opens("/");
    presses(shopper, shopper.button("catalogue.add").first());
    presses(shopper, shopper.link("catalogue.toBasket"));
    presses(shopper, shopper.button("basket.checkout"));

    tabsTo(shopper, shopper.page().locator("input[type=radio]").first());
    shopper.page().keyboard().press("Space");
    types(shopper, "email", Shopper.EMAIL);
    types(shopper, "name", "Lotte Maes");
    types(shopper, "street", "Korenmarkt 7");
    types(shopper, "postcode", "9000");
    types(shopper, "town", "Gent");
    shopper.page().keyboard().press("Enter");

    presses(shopper, shopper.orderButton());
    shopper.isTakenToBancontact();
  }

  @Test
  void the_first_tab_offers_to_skip_to_the_content() {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.EN)), stage);
    shopper.opens("/");
    shopper.page().keyboard().press("Tab");
    assertThat(shopper.link("layout.skip")).isFocused();
    shopper.page().keyboard().press("Enter");
    assertThat(shopper.page().locator("main")).isFocused();
  }

  private static void types(Shopper shopper, String label, String text) {
    tabsTo(shopper, shopper.field(label));
    shopper.page().keyboard().type(text);
  }

  private static void presses(Shopper shopper, Locator element) {
    tabsTo(shopper, element);
    shopper.page().keyboard().press("Enter");
  }

  private static void tabsTo(Shopper shopper, Locator element) {
    assertThat(element).isVisible();
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) element.evaluate("it => it === document.activeElement")) {
        assertThat((boolean) element.evaluate(OUTLINED)).as("focus is seen: %s", element).isTrue();
        return;
      }
      shopper.page().keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard never gets to " + element);
  }

  private static final String OUTLINED =
      """
      it => [it, it.closest('label')].filter(Boolean).some(each => {
        const style = getComputedStyle(each);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
          || style.boxShadow !== 'none';
      })
      """;
}
