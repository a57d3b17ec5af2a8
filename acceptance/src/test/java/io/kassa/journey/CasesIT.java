package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What Worldpay and the shop do not agree about, as staff meet and settle it. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class CasesIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;
  private final Troubles troubles;
  private Staff staff;

  CasesIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
    this.troubles = new Troubles(stage);
  }

  @BeforeEach
  void signIn() {
    staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
  }

  @AfterEach
  void heal() {
    stage.worldpay().laboratory().clear();
  }

  @Test
  void the_list_explains_each_disagreement_in_words() {
    var late = troubles.lateMoney(staff);
    var twice = troubles.secondSuccess(staff);
    var unknown = troubles.unknownWord();

    staff.opens("/console/cases");

    explains(late, "LATE_MONEY");
    explains(twice, "SECOND_SUCCESS");
    assertThat(listed(twice)).containsText("Proposed refund: €");
    explains(unknown, "UNKNOWN_WORD");
    assertThat(staff.page().locator(".console-pages .count")).isVisible();
    assertThat(staff.sees(twice).status()).isEqualTo("paid");
    assertThat(staff.page().locator("[data-case-kind=SECOND_SUCCESS][data-open=true]")).isVisible();
  }

  @Test
  void looking_again_at_the_chosen_closes_what_is_gone() {
    var number = troubles.unknownWord();
    staff.opens("/console/cases?kind=unknown-word");
    listed(number).locator("input[type=checkbox]").check();
    stage.worldpay().laboratory().clear();

    staff.presses("console.cases.look");

    assertThat(staff.page().locator("[role=status]")).isVisible();
    assertThat(listed(number)).hasCount(0);
    staff.opens("/console/cases?show=closed");
    assertThat(listed(number)).containsText("Closed by itself");
  }

  @Test
  void nothing_chosen_is_said_and_sends_nobody() {
    troubles.unknownWord();
    staff.opens("/console/cases");

    staff.presses("console.cases.look");

    assertThat(staff.page().locator(".error-summary"))
        .containsText(staff.words("console.cases.look.none"));
  }

  @Test
  void a_case_is_closed_with_a_reason_that_stays_on_record() {
    var number = troubles.lateMoney(staff);
    staff.opens("/console/cases?kind=late-money");
    listed(number).locator("h3 a").click();

    staff.presses("console.close.button");
    assertThat(staff.page().locator(".error-summary"))
        .containsText(staff.words("console.close.missing"));
    staff.page().getByLabel(staff.words("console.close.reason")).fill("Delivered after all.");
    staff.presses("console.close.button");

    assertThat(staff.page().locator("main")).containsText("Closed by admin");
    assertThat(staff.page().locator("main")).containsText("Delivered after all.");
    staff.opens("/console/cases?kind=late-money");
    assertThat(listed(number)).hasCount(0);
    staff.follows("console.nav.audit");
    assertThat(staff.page().locator("[data-action=CLOSED_CASE]").first()).containsText(number);
  }

  @Test
  void a_case_closes_itself_when_the_disagreement_is_gone() {
    var number = troubles.unknownWord();
    staff.sees(number);
    assertThat(staff.page().locator("[data-case-kind=UNKNOWN_WORD][data-open=true]")).isVisible();

    stage.worldpay().laboratory().clear();

    Eventually.holds(
        Duration.ofSeconds(40),
        "the sweeper asks again, and the case closes",
        () -> {
          staff.sees(number);
          return staff.page().locator("[data-case-kind=UNKNOWN_WORD][data-open=false]").count() > 0;
        });
  }

  private void explains(String number, String kind) {
    assertThat(listed(number)).containsText(staff.words("console.case." + kind));
    assertThat(listed(number)).containsText(staff.words("console.case." + kind + ".happened"));
    assertThat(listed(number)).containsText(staff.words("console.case." + kind + ".todo"));
  }

  private Locator listed(String number) {
    return staff
        .page()
        .locator("li[data-case]")
        .filter(new Locator.FilterOptions().setHasText(number));
  }
}
