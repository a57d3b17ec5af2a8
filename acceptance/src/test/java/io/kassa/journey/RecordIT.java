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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The record, the shop's test of itself, and notes, as staff meet them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RecordIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;
  private Staff staff;

  RecordIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
  }

  @BeforeEach
  void signIn() {
    staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
  }

  @Test
  void the_record_is_whole_and_its_anchor_fits_later() {
    staff.opens("/console/audit");
    staff.presses("console.audit.check");
    assertThat(staff.page().locator("[data-finding=WHOLE]")).isVisible();
    var anchor = staff.page().locator(".anchor code").innerText();

    staff.opens("/console/orders");
    staff.opens("/console/audit/check");
    staff.page().getByLabel(staff.words("console.audit.compare")).fill(anchor);
    staff.presses("console.audit.check.again");

    assertThat(staff.page().locator("[data-finding=WHOLE]"))
        .containsText(staff.words("console.audit.found.compared"));
  }

  @Test
  void a_person_finds_what_was_done_about_an_order() {
    var number = paid();
    staff.sees(number);
    staff.opens("/console/audit");
    staff.page().getByLabel(staff.words("console.audit.subject.find")).fill(number);
    staff.presses("console.audit.show");
    assertThat(staff.page().locator("tr[data-action]")).hasCount(1);
    assertThat(staff.page().locator("tr[data-action=VIEWED_ORDER]")).containsText(number);
  }

  @Test
  void what_was_refused_is_on_record() {
    var number = paid();
    staff.sees(number);
    staff.presses("console.note.button");
    assertThat(staff.page().locator(".error")).hasText(staff.words("console.note.missing"));
    staff.opens("/console/audit?action=REFUSED");
    assertThat(staff.page().locator("tr[data-action=REFUSED]").first())
        .containsText("POST /console/orders/" + number + "/notes 422");
  }

  @Test
  void a_note_stays_with_its_writer_and_harms_nobody() {
    var number = paid();
    staff.sees(number);
    staff.page().getByLabel(staff.words("console.note.new")).fill("Rang <b>twice</b>");
    staff.presses("console.note.button");
    assertThat(staff.page().locator("[data-note]"))
        .containsText(Pattern.compile("Rang <b>twice</b>.*" + Stage.STAFF, Pattern.DOTALL));
  }

  @Test
  void the_evidence_of_an_order_has_its_button_and_a_checksum() {
    var number = paid();
    staff.sees(number);
    staff.follows("console.evidence.link");
    assertThat(staff.page().locator("[data-evidence-of]"))
        .containsText("button: Bestelling met betalingsverplichting");
    assertThat(staff.page().locator(".anchor code")).hasText(Pattern.compile("[0-9a-f]{64}"));
  }

  @Test
  void the_shop_tells_how_it_is() {
    paid();
    staff.opens("/console/self-test");
    for (var well :
        new String[] {
          "database", "worldpay", "credentials", "time", "address", "sweeper", "delivery", "button"
        }) {
      assertThat(staff.page().locator("tr[data-check=" + well + "]"))
          .hasAttribute("data-verdict", "ok");
    }
    assertThat(staff.page().locator("tr[data-check]").count()).isEqualTo(13);
  }

  private String paid() {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
    return shopper.arrivesAtBancontact().chooses(ShopperChoice.PAY).orderNumber();
  }
}
