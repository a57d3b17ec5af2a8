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
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of orders and the shop's figures, as staff use them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class OrdersListIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;
  private String paid = "";
  private String left = "";
  private Staff staff;

  OrdersListIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
  }

  @BeforeEach
  void twoOrdersAndSomebodyWhoLooks() {
    paid = ordered("lijst.betaald@example.be", ShopperChoice.PAY);
    left = ordered("lijst.open@example.be", ShopperChoice.LEAVE_PENDING);
    staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
  }

  @Test
  void a_kept_list_is_filtered_looked_at_again_and_taken_away() throws IOException {
    staff.opens("/console/orders?q=lijst.&attempt=awaiting-shopper&sort=lowest");
    assertThat(staff.listed()).contains(left).doesNotContain(paid);

    staff.page().locator(".take-away summary").click();
    staff.page().locator("#name").fill("Waiting");
    staff.presses("console.views.keep.button");
    assertThat(staff.page().locator(".kept [aria-current]")).hasText("Waiting");

    staff.page().locator("input[name=order][value='" + left + "']").check();
    staff.presses("console.list.look");
    assertThat(staff.page().getByRole(AriaRole.STATUS)).isVisible();
    assertThat(staff.listed()).contains(left);

    staff.opens("/console/orders?q=lijst.betaald");
    var file = staff.page().waitForDownload(() -> staff.follows("console.list.export"));
    assertThat(file.suggestedFilename()).matches("orders-\\d{4}-\\d\\d-\\d\\d\\.csv");
    var lines = Files.readString(file.path());
    assertThat(lines).startsWith("\ufeffreference,").contains(paid + ",").doesNotContain(left);
  }

  @Test
  void a_wrong_value_is_told_at_its_field() {
    staff.opens("/console/orders?q=lijst.&least=ten");
    assertThat(staff.page().locator("#least-error")).isVisible();
    assertThat(staff.page().locator("#least")).hasValue("ten");
    assertThat(staff.page().locator("#q")).hasValue("lijst.");
  }

  @Test
  void the_console_begins_with_the_figures_of_today() {
    assertThat(staff.page().locator("h1")).hasText(staff.words("console.figures.title"));
    var today = staff.page().locator("[data-span=TODAY]");
    assertThat(Integer.parseInt(today.getAttribute("data-placed"))).isGreaterThanOrEqualTo(2);
    assertThat(Integer.parseInt(today.getAttribute("data-paid"))).isGreaterThanOrEqualTo(1);
    assertThat(
            staff
                .page()
                .getByRole(
                    AriaRole.IMG,
                    new Page.GetByRoleOptions()
                        .setName(staff.words("console.figures.revenue.days"))))
        .isVisible();
  }

  private String ordered(String email, ShopperChoice choice) {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
    shopper.arrivesAtTheForm().fillsIn();
    shopper.field("email").fill(email);
    shopper.sends().orders().chooses(choice);
    return shopper.orderNumber();
  }
}
