package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PayingIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;

  PayingIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_every_language_a_shopper_orders_pays_and_reads_that_it_is_paid(Language language) {
    paysAndReads(Equipment.usual(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_every_language_the_same_works_without_scripts(Language language) {
    paysAndReads(Equipment.usual(language).withoutScripts());
  }

  private void paysAndReads(Equipment equipment) {
    var shopper = new Shopper(visitors.comes(equipment), stage);

    shopper.arrivesAtBancontact().chooses(ShopperChoice.PAY);

    assertThat(shopper.page().locator("html")).hasAttribute("lang", equipment.language().code());
    assertThat(shopper.page().locator("h1")).hasText(shopper.words("status.paid.title"));
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    assertThat(shopper.visitor().complaints()).isEmpty();
    consoleSays(shopper.orderNumber(), "paid", "PAID");
    gatewaySays(shopper.orderNumber(), "sentForSettlement");
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSE,        refused,              failed,    DECLINED,         refused",
    "CANCEL,        cancelled-by-shopper, cancelled, DECLINED,         cancelledByCustomer",
    "EXPIRE,        expired,              expired,   DECLINED,         requestExpired",
    "ERROR,         error,                failed,    DECLINED,         error",
    "LEAVE_PENDING, waiting,              pending,   AWAITING_SHOPPER, pending"
  })
  void whatever_happened_the_page_and_the_console_say_so(
      ShopperChoice choice, String words, String status, String state, String gatewaysWord) {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);

    shopper.arrivesAtBancontact().chooses(choice);

    assertThat(shopper.page().locator("h1")).hasText(shopper.words("status." + words + ".title"));
    assertThat(shopper.orderStatus()).isEqualTo(status);
    consoleSays(shopper.orderNumber(), status, state);
    gatewaySays(shopper.orderNumber(), gatewaysWord);
  }

  private void consoleSays(String number, String status, String state) {
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    var order = staff.sees(number);
    assertThat(order.status()).isEqualTo(status);
    assertThat(order.attempts()).hasSize(1);
    assertThat(order.attempts().getFirst().state()).isEqualTo(state);
  }

  private void gatewaySays(String number, String lastEvent) {
    var payments = stage.worldpay().paymentsOf(number);
    assertThat(payments).hasSize(1);
    assertThat(payments.getFirst().getString("lastEvent")).isEqualTo(lastEvent);
    assertThat(payments.getFirst().getInt("creates")).isEqualTo(1);
    assertThat(payments.getFirst().getString("narrative")).contains(number);
  }
}
