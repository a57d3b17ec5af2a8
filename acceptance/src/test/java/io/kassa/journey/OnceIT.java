package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** However often and from wherever the button is pressed: one order, one payment. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class OnceIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;
  private final int createsBefore;

  OnceIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
    this.createsBefore = stage.worldpay().creates();
  }

  @Test
  void a_double_click_starts_one_payment() {
    var shopper = shopper().arrivesAtTheCheck();
    shopper.orderButton().dblclick();
    shopper.isTakenToBancontact().chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    oneCreate();
  }

  @Test
  void two_tabs_that_press_the_button_start_one_payment() {
    var shopper = shopper().arrivesAtTheCheck();
    var first = shopper.page();
    shopper.visitor().newTab();
    shopper.opens("/checkout/check");
    shopper.orders();
    var paymentPage = shopper.page().url();

    first.bringToFront();
    first.locator("form.order button").click();
    // Who was just sent away is not sent away again without asking.
    first.getByText(shopper.words("leaving.go")).click();
    first.waitForURL(stage.worldpay().address() + "/pay/**");

    assertThat(first.url()).isEqualTo(paymentPage);
    oneCreate();
  }

  @Test
  void going_back_and_pressing_the_button_again_leads_to_the_same_payment() {
    var shopper = shopper().arrivesAtBancontact();
    var paymentPage = shopper.page().url();

    shopper.opens("/checkout/check");

    // The basket is an order now; its page offers the payment page that is open.
    shopper.link("status.continue").click();
    shopper.isTakenToBancontact();
    assertThat(shopper.page().url()).isEqualTo(paymentPage);
    shopper.page().goBack();
    shopper.comesToRead("pending");
    oneCreate();
  }

  @Test
  void back_after_paying_tells_that_it_is_paid_and_offers_no_second_payment() {
    var shopper = shopper().arrivesAtBancontact().chooses(ShopperChoice.PAY);
    var number = shopper.orderNumber();

    shopper.page().goBack();
    shopper.opens("/checkout/check");

    shopper.comesToRead("paid");
    assertThat(shopper.orderNumber()).isEqualTo(number);
    assertThat(shopper.button("status.tryAgain")).hasCount(0);
    oneCreate();
  }

  @Test
  void reloading_any_page_after_the_order_changes_nothing() {
    var shopper = shopper().arrivesAtBancontact();
    shopper.page().reload();
    shopper.chooses(ShopperChoice.PAY);
    var number = shopper.orderNumber();
    shopper.page().reload();
    shopper.page().reload();
    assertThat(shopper.orderNumber()).isEqualTo(number);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    oneCreate();
  }

  private Shopper shopper() {
    return new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
  }

  private void oneCreate() {
    assertThat(stage.worldpay().creates() - createsBefore).isEqualTo(1);
  }
}
