package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ConsoleIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;

  ConsoleIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/console", "/console/orders", "/console/orders/KM4T-9XQA", "/console/audit"})
  void nobody_sees_the_console_who_has_not_signed_in(String path) {
    assertThat(Http.get(stage.at(path)).statusCode()).isIn(302, 303);
    var staff = staff(Language.NL);
    staff.opens(path);
    assertThat(staff.page().getByLabel(staff.words("console.signIn.password"))).isVisible();
    assertThat(staff.page().locator("[data-order-reference]")).hasCount(0);
  }

  @Test
  void a_wrong_password_opens_nothing_and_is_put_on_record() {
    var stranger = staff(Language.EN);
    stranger.opens("/console");
    stranger.types("somebody", "a guess");
    assertThat(stranger.page().locator(".error-summary"))
        .containsText(stranger.words("console.signIn.wrong"));
    stranger.opens("/console/orders");
    assertThat(stranger.page().getByLabel(stranger.words("console.signIn.password"))).isVisible();

    var staff = staff(Language.EN).signsIn();
    staff.opens("/console/audit");
    assertThat(staff.page().locator("[data-action=SIGN_IN_REFUSED]").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void staff_sign_in_look_around_and_sign_out_in_their_language(Language language) {
    var staff = staff(language).signsIn();
    assertThat(staff.page().locator("h1")).hasText(staff.words("console.figures.title"));
    assertThat(staff.page().locator("html")).hasAttribute("lang", language.code());
    staff.presses("console.signOut");
    staff.opens("/console/orders");
    assertThat(staff.page().getByLabel(staff.words("console.signIn.password"))).isVisible();
  }

  @Test
  void the_newest_order_comes_first_and_can_be_found_in_every_way() {
    var paid = ordered("zoek.mij@example.be", ShopperChoice.PAY);
    var cancelled = ordered("iemand.anders@example.be", ShopperChoice.CANCEL);
    var staff = staff(Language.EN).signsIn();
    staff.follows("console.nav.orders");

    assertThat(staff.listed().subList(0, 2)).containsExactly(cancelled, paid);
    finds(staff, "ZOEK.MIJ@example.be", "");
    assertThat(staff.listed()).contains(paid).doesNotContain(cancelled);
    finds(staff, "", "cancelled");
    assertThat(staff.listed()).contains(cancelled).doesNotContain(paid);
    finds(staff, paid.toLowerCase(Locale.ROOT).replace("-", " "), "");
    assertThat(staff.read().number()).isEqualTo(paid);
    finds(staff, staff.read().attempts().getFirst().reference(), "");
    assertThat(staff.listed()).containsExactly(paid);
    finds(staff, "niemand@example.be", "");
    assertThat(staff.listed()).isEmpty();
  }

  @Test
  void an_order_tells_line_by_line_what_happened() {
    var number = ordered("lijn@example.be", ShopperChoice.PAY);
    var order = staff(Language.EN).signsIn().sees(number);
    assertThat(order.story()).containsExactlyInAnyOrder("STARTED", "PAGE_OPENED", "FUNDS_MOVING");
    assertThat(order.attempts().getFirst().isPaid()).isTrue();
  }

  @Test
  void looking_again_brings_the_news_and_is_put_on_record() {
    var number = ordered("kijk@example.be", ShopperChoice.LEAVE_PENDING);
    var payment = stage.worldpay().paymentsOf(number).getFirst();
    var staff = staff(Language.EN).signsIn();
    staff.sees(number);
    stage
        .worldpay()
        .simulator()
        .shopperChooses(payment.getString("transactionReference"), ShopperChoice.PAY_AND_CLOSE);

    staff.presses("console.look.button");

    assertThat(staff.page().getByRole(AriaRole.STATUS)).isVisible();
    assertThat(staff.read().status()).isEqualTo("paid");
    assertThat(staff.read().story()).contains("FUNDS_MOVING");
    staff.opens("/console/audit");
    assertThat(staff.page().locator("[data-action=LOOKED_AGAIN]").first()).containsText(number);
  }

  @Test
  void the_shoppers_page_is_one_click_away_from_the_order() {
    var number = ordered("pagina@example.be", ShopperChoice.PAY);
    var staff = staff(Language.EN).signsIn();
    staff.sees(number);
    staff.follows("console.order.link.open");
    assertThat(staff.page().locator("main [data-order-status=paid]")).isVisible();
  }

  private void finds(Staff staff, String term, String status) {
    staff.opens("/console/orders");
    staff
        .page()
        .getByLabel(staff.words("console.orders.term"), new Page.GetByLabelOptions().setExact(true))
        .fill(term);
    staff
        .page()
        .getByLabel(
            staff.words("console.orders.status"), new Page.GetByLabelOptions().setExact(true))
        .selectOption(status);
    staff.presses("console.orders.show");
  }

  private String ordered(String email, ShopperChoice choice) {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
    shopper.arrivesAtTheForm().fillsIn();
    shopper.field("email").fill(email);
    shopper.sends().orders().chooses(choice);
    return shopper.orderNumber();
  }

  private Staff staff(Language language) {
    return new Staff(visitors.comes(Equipment.usual(language)), stage);
  }
}
